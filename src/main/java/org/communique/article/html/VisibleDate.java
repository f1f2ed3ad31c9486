package org.communique.article.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.article.PrintedDate;
import org.communique.article.PublicationDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the date of publication in what a reader sees when no markup names it: a short line near the headline.
 *
 * <p>Example: "Posted on 12 August 2014 by admin" below the headline.
 */
final class VisibleDate {
    private static final int LINES = 8;
    private static final int SHORT = 120;
    private static final String BASIS = "visible text";
    private static final Pattern WORDS = Pattern.compile("(?<!\\S)\\p{Ll}{3,}");
    private static final int LOW_WORDS = 3;

    private VisibleDate() {
    }

    static Optional<PublicationDate> find(Document page, Optional<Boolean> monthFirst) {
        List<Block> blocks = BlockSplitter.split(page.body());
        int headline = headline(blocks, page.selectFirst("h1"));
        Stream<Block> near = Stream.concat(blocks.stream().skip(headline).limit(LINES),
                blocks.stream().skip(Math.max(0, headline - 4)).limit(Math.min(4, headline)));
        List<Block> lines = near.filter(block -> block.length() <= SHORT && !isSentence(block.text())).toList();
        return dated(
                lines.stream().filter(block -> block.text().matches("(?i).*(publish|posted|issued|released|date).*")),
                monthFirst)
                .or(() -> dated(lines.stream(), monthFirst)).or(() -> ofLastLine(blocks, monthFirst));
    }

    /** A sentence tells of the day on which something happened, not of the day on which it was printed. */
    private static boolean isSentence(String line) {
        return WORDS.matcher(line).results().count() > LOW_WORDS && !line.matches("(?i).*(publish|posted|updated).*");
    }

    /** Ministries print the date below the text, alone on its line. */
    private static Optional<PublicationDate> ofLastLine(List<Block> blocks, Optional<Boolean> monthFirst) {
        return dated(blocks.stream().filter(block -> block.length() < SHORT && PrintedDate.isAll(block.text())),
                monthFirst);
    }

    private static Optional<PublicationDate> dated(Stream<Block> lines, Optional<Boolean> monthFirst) {
        return lines.flatMap(line -> PrintedDate.find(line.text(), BASIS, monthFirst).stream()).findFirst();
    }

    private static int headline(List<Block> blocks, Element heading) {
        for (int i = 0; i < blocks.size() && heading != null; i++) {
            if (blocks.get(i).owner() == heading || blocks.get(i).owner().parents().contains(heading)) {
                return i;
            }
        }
        return 0;
    }
}
