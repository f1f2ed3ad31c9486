package org.communique.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.article.Article;
import org.communique.article.Part;

/**
 * Reads an article as language: paragraphs, sentences, words, their tags, dictionary forms and grammar.
 *
 * <p>Example: "Kuleba met Lavrov in Antalya on Thursday." becomes one sentence of eight tokens in which "met" has the
 * subject "Kuleba", the object "Lavrov" and the obliques "Antalya" and "Thursday". Safe for use by several threads.
 */
public final class DocumentReader {
    private static final int PARAGRAPHS_WITH_DATELINE = 6;

    private final Resources resources;
    private final KnownNames names;

    private DocumentReader(Resources resources, KnownNames names) {
        this.resources = resources;
        this.names = names;
    }

    /**
     * The reader with the rules and models that ship with the project.
     *
     * @param names
     *            the names that the tagger is told of
     */
    public static DocumentReader standard(KnownNames names) {
        return new DocumentReader(Resources.shipped(), names);
    }

    /** The document of an article; without sentences when the article has no text. */
    public Document read(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        new PartReader(Part.TITLE, article.title(), sentences).read();
        PartReader body = new PartReader(Part.BODY, article.body(), sentences);
        body.read();
        return new Document(article, sentences, body.dateline);
    }

    private final class PartReader {
        private final Part part;
        private final String text;
        private final CodePoints points;
        private final List<Sentence> sentences;
        private Optional<Dateline> dateline = Optional.empty();

        PartReader(Part part, String text, List<Sentence> sentences) {
            this.part = part;
            this.text = text;
            this.points = CodePoints.of(text);
            this.sentences = sentences;
        }

        void read() {
            List<Stretch> paragraphs = ParagraphSplitter.split(text);
            boolean chronicle = paragraphs.stream().filter(this::isDated).count() > 1;
            for (int at = 0; at < paragraphs.size(); at++) {
                Stretch paragraph = paragraphs.get(at);
                if (part == Part.BODY && dateline.isEmpty() && at < PARAGRAPHS_WITH_DATELINE
                        && !(chronicle && isDated(paragraph))) {
                    paragraph = afterDateline(paragraph);
                }
                for (Stretch sentence : resources.sentences().split(text, paragraph)) {
                    sentences.add(read(sentence, at));
                }
            }
        }

        /** Whether a paragraph begins with a day and a dash: where several do, they are the lines of a chronicle. */
        private boolean isDated(Stretch paragraph) {
            return part == Part.BODY && resources.datelines().find(text, paragraph)
                    .filter(line -> line.place().start() == line.place().end() && line.agency().isEmpty()).isPresent();
        }

        private Stretch afterDateline(Stretch paragraph) {
            Optional<DatelineFinder.Found> found = resources.datelines().find(text, paragraph);
            dateline = found.map(line -> new Dateline(span(line.all().trimmed(text)), span(line.place()), line.agency(),
                    line.date()));
            return found.map(line -> new Stretch(line.all().end(), paragraph.end())).orElse(paragraph);
        }

        private Sentence read(Stretch sentence, int paragraph) {
            List<Stretch> stretches = WordSplitter.split(text, sentence);
            List<String> words = stretches.stream().map(word -> word.of(text)).toList();
            List<String> tags = resources.tagger().tag(words, names);
            Arcs arcs = resources.parser().parse(words, tags);
            List<Token> tokens = new ArrayList<>(words.size());
            for (int at = 0; at < words.size(); at++) {
                tokens.add(new Token(at, words.get(at), span(stretches.get(at)), tags.get(at),
                        resources.lemmas().lemma(words.get(at), tags.get(at)), arcs.heads().get(at),
                        arcs.relations().get(at)));
            }
            return new Sentence(sentences.size(), paragraph, span(sentence), sentence.of(text), tokens);
        }

        private TextSpan span(Stretch stretch) {
            return new TextSpan(part, points.at(stretch.start()), points.at(stretch.end()));
        }
    }
}
