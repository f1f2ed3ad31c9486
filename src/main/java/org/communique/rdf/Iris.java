package org.communique.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.article.Article;
import org.communique.article.Part;
import org.communique.document.TextSpan;

/**
 * The IRIs of Communiqué: the same thing gets the same IRI on every machine.
 *
 * <p>Example: the article at {@code https://news.example/antalya} is that IRI, its sentence
 * {@code https://news.example/antalya#char=201,409}; a person whom Wikidata does not know is
 * {@code https://w3id.org/communique/id/person-jan-novak-cz}.
 */
public final class Iris {
    /** The namespace of minted identifiers; local names have no slash, so that Turtle can abbreviate them. */
    public static final String ID = "https://w3id.org/communique/id/";
    /** The namespace of the graphs that are not an article's. */
    public static final String GRAPH = "https://w3id.org/communique/graph/";
    /** What the local names of reifiers of shortcuts begin with. */
    public static final String STATEMENT = "statement-";
    /** What the fragments of reifiers of links begin with. */
    public static final String LINK = "link-";
    /** The graph of encounters consolidated over all articles. */
    public static final Node CONSOLIDATED = NodeFactory.createURI(GRAPH + "consolidated");
    /** The graph of the gazetteer, in Wikidata's own vocabulary. */
    public static final Node GAZETTEER = NodeFactory.createURI(GRAPH + "gazetteer");
    /** The graph of what people judged. */
    public static final Node JUDGEMENTS = NodeFactory.createURI(GRAPH + "judgements");

    private static final String LOCAL = "local:";
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(https?|urn|ftp|file|tag|info):.+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NOT_ASCII = Pattern.compile("[^a-z0-9]+");
    private static final String UNSAFE = "<>\"{}|\\^`";

    private Iris() {
    }

    /**
     * The IRI of an article and of its named graph: its canonical address; else its id where that is an IRI; else one
     * made from the publisher and the id.
     */
    public static Node article(Article article) {
        Optional<String> known = article.metadata().url().filter(Iris::isAbsolute)
                .or(() -> Optional.of(article.id()).filter(Iris::isAbsolute));
        return known.map(iri -> NodeFactory.createURI(withoutFragment(escaped(iri)))).orElseGet(
                () -> minted("article-" + Hashes.brief(article.metadata().publisher().orElse(""), article.id())));
    }

    /** An IRI in the namespace of minted identifiers. */
    public static Node minted(String localName) {
        return NodeFactory.createURI(ID + localName);
    }

    /**
     * A thing of the gazetteer: an item of Wikidata, or for {@code local:person/de-helmut-kohl}, which has none, an IRI of
     * our own.
     */
    public static Node ofGazetteer(String id) {
        return id.startsWith(LOCAL)
                ? minted(escaped(id.substring(LOCAL.length()).replace('/', '-')))
                : Reused.wikidata(id);
    }

    /** Something within an article, by its fragment. */
    public static Node within(Node article, String fragment) {
        return NodeFactory.createURI(article.getURI() + "#" + escaped(fragment));
    }

    /** A passage of an article by its offsets in code points, as RFC 5147 writes them; of the headline with a mark. */
    public static Node passage(Node article, TextSpan span) {
        String scheme = span.part() == Part.TITLE ? "title.char=" : "char=";
        return within(article, scheme + span.start() + "," + span.end());
    }

    /** A name folded for comparing: no diacritics, no case, words separated by single spaces. */
    public static String folded(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        String plain = MARKS.matcher(decomposed).replaceAll("").replace('ı', 'i').replace('ł', 'l').replace('ø', 'o')
                .replace('đ', 'd').replace("ß", "ss");
        return NOT_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** A name as part of an IRI: ASCII letters, digits and hyphens; a hash where nothing of it is ASCII. */
    public static String slug(String name) {
        String folded = folded(name).replace('ł', 'l').replace('ø', 'o').replace('đ', 'd');
        String ascii = NOT_ASCII.matcher(folded).replaceAll("-").replaceAll("^-+|-+$", "");
        boolean lossless = folded.chars().allMatch(c -> c < 128);
        if (lossless && !ascii.isEmpty()) {
            return ascii;
        }
        return ascii.isEmpty() ? Hashes.brief(folded) : ascii + "-" + Hashes.brief(folded).substring(0, 6);
    }

    /** Whether this is an IRI with a scheme that articles are known by. */
    public static boolean isAbsolute(String text) {
        return ABSOLUTE.matcher(text).matches();
    }

    private static String withoutFragment(String iri) {
        int hash = iri.indexOf('#');
        return hash < 0 ? iri : iri.substring(0, hash);
    }

    /** The text as it may stand in an IRI. */
    public static String escaped(String iri) {
        try {
            return new URI(iri.strip()).toString();
        } catch (URISyntaxException e) {
            return percentEncoded(iri.strip());
        }
    }

    private static String percentEncoded(String iri) {
        StringBuilder safe = new StringBuilder();
        for (byte octet : iri.getBytes(StandardCharsets.UTF_8)) {
            int value = octet & 0xff;
            if (value <= 0x20 || value >= 0x7f || UNSAFE.indexOf(value) >= 0) {
                safe.append(String.format(Locale.ROOT, "%%%02X", value));
            } else {
                safe.append((char) value);
            }
        }
        return safe.toString();
    }
}
