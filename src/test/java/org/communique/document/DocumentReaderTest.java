package org.communique.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.article.Article;
import org.communique.article.Metadata;
import org.communique.article.Part;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    private static final DocumentReader READER = DocumentReader.standard(KnownNames.NONE);

    private static Article article(String title, String body) {
        return new Article("a", title, body, Metadata.NONE);
    }

    private static Sentence sentence(String text) {
        return READER.read(article("", text)).sentences().getFirst();
    }

    private static Token token(Sentence sentence, String word) {
        return sentence.tokens().stream().filter(token -> token.text().equals(word)).findFirst().orElseThrow();
    }

    private static String grammar(String text) {
        List<Token> tokens = sentence(text).tokens();
        StringBuilder grammar = new StringBuilder();
        for (Token token : tokens) {
            String head = token.head() == Token.ROOT ? "-" : tokens.get(token.head()).text();
            grammar.append(token.text()).append('<').append(token.relation()).append('<').append(head).append(' ');
        }
        return grammar.toString();
    }

    @Test
    void findsSubjectObjectAndObliques() {
        assertThat(grammar("Kuleba met Lavrov in Antalya on Thursday.")).contains("met<root<-", "Kuleba<nsubj<met",
                "Lavrov<obj<met", "in<case<Antalya", "Thursday<obl<met");
    }

    @Test
    void findsTheAgentOfThePassive() {
        assertThat(grammar("The minister was received by President Erdogan.")).contains("minister<nsubj:pass<received",
                "received<root<-");
    }

    @Test
    void findsWhoMetInACoordination() {
        assertThat(grammar("The foreign ministers of Russia and Ukraine met in Turkey.")).contains(
                "ministers<nsubj<met", "Russia<nmod<ministers", "Ukraine<conj<Russia", "Turkey<obl<met");
    }

    @Test
    void readsCapitalisedHeadlines() {
        Sentence sentence = READER.read(article("Rumsfeld to Meet German Defense Minister in Munich", "")).sentences()
                .getFirst();

        assertThat(token(sentence, "Meet").tag()).isEqualTo("VB");
        assertThat(token(sentence, "Meet").relation()).isEqualTo("root");
        assertThat(token(sentence, "Minister").relation()).isEqualTo("obj");
    }

    @Test
    void readsHeadlinesInCapitalsAndKeepsThemAsWritten() {
        Sentence sentence = READER.read(article("CLARK HOLDS TALKS WITH SHULTZ IN WASHINGTON", "")).sentences()
                .getFirst();

        assertThat(sentence.text()).isEqualTo("CLARK HOLDS TALKS WITH SHULTZ IN WASHINGTON");
        assertThat(token(sentence, "HOLDS").lemma()).isEqualTo("hold");
        assertThat(token(sentence, "HOLDS").tag()).isEqualTo("VBZ");
        assertThat(token(sentence, "TALKS").tag()).isEqualTo("NNS");
    }

    @Test
    void countsAnEmojiAsOneCodePoint() {
        String body = "🇹🇷😀 Kuleba met 𝒳 Lavrov.\n\n😀 They spoke.";
        Document document = READER.read(article("", body));

        assertThat(document.sentences()).hasSize(2).allSatisfy(sentence -> {
            assertThat(sentence.span().of(body)).isEqualTo(sentence.text());
            assertThat(sentence.tokens())
                    .allSatisfy(token -> assertThat(token.span().of(body)).isEqualTo(token.text()));
        });
        assertThat(token(document.sentences().getFirst(), "Lavrov").span()).isEqualTo(new TextSpan(Part.BODY, 17, 23));
    }

    @Test
    void putsTheHeadlineFirstAndCountsItsOffsetsApart() {
        Document document = READER.read(article("Ministers meet", "Kuleba met Lavrov."));

        assertThat(document.sentences()).extracting(sentence -> sentence.span().part()).containsExactly(Part.TITLE,
                Part.BODY);
        assertThat(document.sentences()).extracting(Sentence::index).containsExactly(0, 1);
        assertThat(document.sentences()).extracting(sentence -> sentence.span().start()).containsExactly(0, 0);
    }

    @Test
    void neverRunsASentenceAcrossParagraphs() {
        Document document = READER.read(article("", "Thursday's meeting\n\nwas held in Antalya\n\nand ended."));

        assertThat(document.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 2);
    }

    @Test
    void findsTheDatelineBehindARepeatedHeadline() {
        String body = "Ministers meet in Turkey\n\nANTALYA, Turkey (Reuters) – The ministers met.";
        Document document = READER.read(article("Ministers meet in Turkey", body));

        assertThat(document.dateline().orElseThrow().place().of(body)).isEqualTo("ANTALYA, Turkey");
        assertThat(document.sentences().getLast().text()).isEqualTo("The ministers met.");
    }

    @Test
    void holdsKnownNamesToBeNames() {
        KnownNames names = (words, from) -> from + 1 < words.size() && words.get(from).equals("Will")
                && words.get(from + 1).equals("Hurd") ? 2 : 0;
        Sentence sentence = DocumentReader.standard(names).read(article("", "Will Hurd met them.")).sentences()
                .getFirst();

        assertThat(sentence.tokens().subList(0, 2)).extracting(Token::tag).containsExactly("NNP", "NNP");
    }

    @Test
    void readsAnArticleWithoutText() {
        assertThat(READER.read(article("", " \n ")).sentences()).isEmpty();
    }

    @Test
    void givesTheSameDocumentEachTime() {
        Article article = article("Talks resume", "U.S. and Iranian envoys resumed talks in Vienna, Mr. Mora said.");

        assertThat(READER.read(article)).isEqualTo(DocumentReader.standard(KnownNames.NONE).read(article));
    }
}
