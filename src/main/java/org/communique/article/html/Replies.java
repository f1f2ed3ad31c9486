package org.communique.article.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Cuts off what readers wrote below a text when no name gives it away: each reply stands below a line that says how long
 * ago it was written.
 *
 * <p>Example: after the last paragraph, "Anna 16 minutes ago", a remark, "Boris about an hour ago", a remark, and so on.
 */
final class Replies {
    private static final Pattern AGO = Pattern.compile("(?iU).{0,60}\\b((\\d+|an?|about an?) "
            + "(seconds?|mins?|minutes?|hours?|days?|weeks?|months?|years?) ago|il y a \\d+ \\w+|vor \\d+ \\w+|hace \\d+ \\w+"
            + "|há \\d+ \\w+|\\d+ \\w+ (fa|geleden|temu|sedan|siden|önce|назад|тому))\\b.{0,20}");
    private static final int FEWEST = 3;
    private static final double TEXT = 0.25;

    private Replies() {
    }

    /** The blocks above the first of three or more such lines, when a good part of the prose stands there. */
    static List<Block> without(List<Block> blocks) {
        int[] lines = IntStream.range(0, blocks.size()).filter(index -> isLine(blocks.get(index))).toArray();
        if (lines.length < FEWEST || prose(blocks.subList(0, lines[0])) < TEXT * prose(blocks)) {
            return blocks;
        }
        return blocks.subList(0, lines[0]);
    }

    private static boolean isLine(Block block) {
        return block.length() <= 100 && !block.isProse() && !block.endsSentence()
                && AGO.matcher(block.text()).matches();
    }

    private static int prose(List<Block> blocks) {
        return blocks.stream().filter(Block::isProse).mapToInt(Block::length).sum();
    }
}
