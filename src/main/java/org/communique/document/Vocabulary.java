package org.communique.document;

import java.util.TreeMap;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * The words that the treebanks hold often enough, with the tags each is seen with: "meet" is {@code NN|VB|VBP}.
 */
public final class Vocabulary {
    private static final int UNKNOWN = 1;

    private final Map<String, Integer> classes;
    private final Map<String, Boolean> common;

    /**
     * @param tags
     *            by word in lower case, its tags, most frequent first, separated by bars
     */
    public Vocabulary(SortedMap<String, String> tags) {
        classes = HashMap.newHashMap(tags.size());
        common = HashMap.newHashMap(tags.size());
        tags.forEach((word, seen) -> {
            classes.put(word, Hash.of(seen));
            common.put(word, !seen.startsWith("NNP"));
        });
    }

    /** A number that words with the same tags share. */
    int tagsOf(String lower) {
        return classes.getOrDefault(lower, UNKNOWN);
    }

    /** Whether the word is seen mostly as something other than a name. */
    boolean isCommon(String lower) {
        return common.getOrDefault(lower, Boolean.FALSE);
    }

    /**
     * Writes what {@link #read} takes.
     *
     * @throws IOException
     *             if the stream cannot be written
     */
    public static void write(SortedMap<String, String> tags, DataOutputStream out) throws IOException {
        out.writeInt(tags.size());
        for (var word : tags.entrySet()) {
            out.writeUTF(word.getKey());
            out.writeUTF(word.getValue());
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException
     *             if the stream ends early
     */
    public static Vocabulary read(DataInputStream in) throws IOException {
        SortedMap<String, String> tags = new TreeMap<>();
        int size = in.readInt();
        for (int word = 0; word < size; word++) {
            tags.put(in.readUTF(), in.readUTF());
        }
        return new Vocabulary(tags);
    }
}
