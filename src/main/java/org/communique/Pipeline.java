package org.communique;

import java.util.List;
import org.communique.article.Article;
import org.communique.document.Document;
import org.communique.document.DocumentReader;
import org.communique.entity.coreference.Cast;
import org.communique.entity.coreference.Casting;
import org.communique.entity.coreference.Coreference;
import org.communique.entity.gazetteer.Gazetteer;
import org.communique.event.Encounter;
import org.communique.event.EncounterExtractor;
import org.communique.event.Extraction;
import org.communique.mention.MentionFinder;
import org.communique.mention.Mentions;

/**
 * The way of the data, one line a stage: article → document → mention → entity → event.
 *
 * <p>Example: {@code Pipeline.standard().extract(article)} says of the report from Antalya that Lavrov and Kuleba met there
 * on 2022-03-10. One pipeline serves many threads; the same article always gives the same extraction.
 */
public final class Pipeline {
    private final DocumentReader documents;
    private final MentionFinder mentions;
    private final Coreference coreference;
    private final Casting casting;
    private final EncounterExtractor encounters = new EncounterExtractor();

    private Pipeline(Gazetteer gazetteer) {
        this.documents = DocumentReader.standard(gazetteer);
        this.mentions = new MentionFinder(gazetteer);
        this.coreference = new Coreference(gazetteer);
        this.casting = new Casting(gazetteer);
    }

    /** The pipeline with the gazetteer and the models that are shipped. */
    public static Pipeline standard() {
        return with(Gazetteer.shipped());
    }

    /** The pipeline with a gazetteer of one's own. */
    public static Pipeline with(Gazetteer gazetteer) {
        return new Pipeline(gazetteer);
    }

    /** What an article says: its entities and encounters; no encounters when it has no text. */
    public Extraction extract(Article article) {
        Document document = documents.read(article);
        Mentions found = mentions.find(document);
        Cast cast = casting.cast(document, coreference.resolve(document, found));
        List<Encounter> read = encounters.extract(document, found, cast);
        return new Extraction(article, cast.all(), read);
    }
}
