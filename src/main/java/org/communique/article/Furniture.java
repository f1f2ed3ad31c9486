package org.communique.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands between the paragraphs of an article without being the article: calls to register, teasers of other
 * stories, credits, comment forms. The rules are lines of a resource, {@code text/furniture.txt}.
 *
 * <p>Example: "See also  Grain ships leave Odesa" is furniture; of "… since World War
 * Two. Read more" only the last two words are.
 */
public final class Furniture {
    private static final String RULES = "text/furniture.txt";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 400;

    private enum Reach {
        LINE, TAIL, REST, LAST, BOX
    }

    private final Map<Reach, List<Pattern>> rules;

    private Furniture(Map<Reach, List<Pattern>> rules) {
        this.rules = rules;
    }

    /** The rules that come with the program. */
    public static Furniture shipped() {
        try (InputStream in = Furniture.class.getResourceAsStream(RULES)) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads rules: one a line, {@code line}, {@code tail}, {@code rest} or {@code last}, a tab, a regular expression.
     *
     * @throws IOException
     *             when the rules cannot be read or a line is none
     */
    public static Furniture read(Reader source) throws IOException {
        Map<Reach, List<Pattern>> rules = new EnumMap<>(Reach.class);
        for (Reach reach : Reach.values()) {
            rules.put(reach, new ArrayList<>());
        }
        BufferedReader lines = new BufferedReader(source);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            add(line, rules);
        }
        return new Furniture(rules);
    }

    private static void add(String line, Map<Reach, List<Pattern>> rules) throws IOException {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] columns = line.split("\t", 2);
        Reach reach = switch (columns[0]) {
            case "line" -> Reach.LINE;
            case "tail" -> Reach.TAIL;
            case "rest" -> Reach.REST;
            case "last" -> Reach.LAST;
            case "box" -> Reach.BOX;
            default -> throw new IOException("Neither line, tail, rest, last nor box: " + line);
        };
        rules.get(reach).add(Pattern.compile(columns[1], FLAGS));
    }

    /** Whether this paragraph as a whole is furniture wherever it stands. */
    public boolean isFurniture(String paragraph) {
        String text = paragraph.strip();
        return text.isEmpty() || text.length() <= LONGEST && matchesAny(Reach.LINE, text);
    }

    /** Whether this paragraph gives away the box that it stands in, such as one that asks readers to subscribe. */
    public boolean isOfBox(String paragraph) {
        return paragraph.length() <= LONGEST && matchesAny(Reach.BOX, paragraph.strip());
    }

    /** The paragraph without a "Read more" at its end; unchanged when there is none. */
    public String trimmed(String paragraph) {
        String text = paragraph;
        for (Pattern tail : rules.get(Reach.TAIL)) {
            text = tail.matcher(text).replaceFirst("");
        }
        return text;
    }

    /** The paragraphs that are the article, each without furniture at its end. */
    public List<String> without(List<String> paragraphs) {
        BitSet furniture = among(paragraphs);
        List<String> kept = new ArrayList<>();
        for (int i = furniture.nextClearBit(0); i < paragraphs.size(); i = furniture.nextClearBit(i + 1)) {
            kept.add(trimmed(paragraphs.get(i)));
        }
        return kept;
    }

    /**
     * Marks the paragraphs that are furniture, by their place in the list, so that a text whose offsets must hold can
     * be read round them.
     */
    public BitSet among(List<String> paragraphs) {
        BitSet marks = new BitSet(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            if (2 * i >= paragraphs.size() && matchesAny(Reach.REST, paragraphs.get(i).strip())) {
                marks.set(i, paragraphs.size());
                return marks;
            }
            marks.set(i, isFurniture(paragraphs.get(i)));
        }
        markLast(paragraphs, marks);
        return marks;
    }

    /** From the end backwards, as long as everything is furniture or says who the author is. */
    private void markLast(List<String> paragraphs, BitSet marks) {
        for (int i = paragraphs.size() - 1; i > 0; i--) {
            String text = paragraphs.get(i).strip();
            if (text.length() <= LONGEST && matchesAny(Reach.LAST, text)) {
                marks.set(i);
            } else if (!marks.get(i)) {
                return;
            }
        }
    }

    private boolean matchesAny(Reach reach, String text) {
        return rules.get(reach).stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }
}
