package org.communique.document.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.document.Arcs;
import org.communique.document.KnownNames;
import org.communique.document.ParserState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {
    private static final String SMALL = """
            # text = The envoy will meet high-level guests.
            1	The	the	DET	DT	_	2	det	_	_
            2	envoy	envoy	NOUN	NN	_	4	nsubj	_	_
            3	will	will	AUX	MD	_	4	aux	_	_
            4	meet	meet	VERB	VB	_	0	root	_	_
            5	high	high	ADJ	JJ	_	7	amod	_	SpaceAfter=No
            6	-	-	PUNCT	HYPH	_	5	punct	_	SpaceAfter=No
            7	level	level	NOUN	NN	_	8	compound	_	_
            8	guests	guest	NOUN	NNS	_	4	obj	_	SpaceAfter=No
            9	.	.	PUNCT	.	_	4	punct	_	_

            # text = Iran's envoy met Lavrov.
            1-2	Iran's	_	_	_	_	_	_	_	_
            1	Iran	Iran	PROPN	NNP	_	3	nmod:poss	_	_
            2	's	's	PART	POS	_	1	case	_	_
            3	envoy	envoy	NOUN	NN	_	4	nsubj	_	_
            4	met	meet	VERB	VBD	_	0	root	_	_
            5	Lavrov	Lavrov	PROPN	NNP	_	4	obj	_	SpaceAfter=No
            6	.	.	PUNCT	.	_	4	punct	_	_

            """;

    @TempDir
    Path folder;

    private List<TreebankSentence> sentences() throws IOException {
        Path file = folder.resolve("small.conllu");
        Files.writeString(file, SMALL, StandardCharsets.UTF_8);
        return Treebank.read(file);
    }

    @Test
    void readsATreebankWithItsSpaces() throws IOException {
        assertThat(sentences()).extracting(TreebankSentence::text).containsExactly(
                "The envoy will meet high-level guests.", "Iran's envoy met Lavrov.");
        assertThat(sentences().getLast().heads()).containsExactly(2, 0, 3, -1, 3, 3);
    }

    @Test
    void joinsHyphenatedWords() throws IOException {
        TreebankSentence joined = HyphenatedWords.join(sentences().getFirst());

        assertThat(joined.words()).containsExactly("The", "envoy", "will", "meet", "high-level", "guests", ".");
        assertThat(joined.tags()).element(4).isEqualTo("JJ");
        assertThat(joined.relations()).element(4).isEqualTo("amod");
        assertThat(joined.heads()).containsExactly(1, 3, 3, -1, 5, 3, 3);
    }

    @Test
    void clipsAndCapitalisesHeadlines() throws IOException {
        List<TreebankSentence> copies = HeadlineCopies.added(
                Collections.nCopies(8, HyphenatedWords.join(sentences().getFirst())));

        assertThat(copies.stream().skip(8).map(TreebankSentence::text)).containsExactly(
                "The Envoy Will Meet High-level Guests.", "Envoy to meet high-level guests",
                "Envoy to Meet High-level Guests", "Envoy To Meet High-level Guests");
    }

    @Test
    void knowsTheBestMoves() throws IOException {
        TreebankSentence sentence = sentences().getLast();
        DynamicOracle oracle = new DynamicOracle(sentence.heads());
        ParserState state = new ParserState(sentence.size());
        state.make(ParserState.SHIFT, 0);

        assertThat(oracle.isBest(state, ParserState.SHIFT)).isTrue();
        assertThat(oracle.isBest(state, ParserState.LEFT)).isFalse();
    }

    @Test
    void learnsWhatItIsShown() throws IOException {
        TreebankSentence sentence = sentences().getLast();
        List<String> tags = TaggerTraining.on(sentences()).tagger().tag(sentence.words(), KnownNames.NONE);
        Arcs arcs = ParserTraining.on(sentences()).parser().parse(sentence.words(), tags);

        assertThat(tags).isEqualTo(sentence.tags());
        assertThat(arcs).isEqualTo(new Arcs(sentence.heads(), sentence.relations()));
    }
}
