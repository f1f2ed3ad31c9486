package org.communique.entity.gazetteer;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the persons who have a word in their names, also when it is spelled otherwise. */
final class PersonWords {
    private final Table words;
    private final Table.Index byWord;
    private final Table sounds;
    private final Table.Index bySkeleton;
    private final Spelling spelling = Spelling.shipped();

    PersonWords(TableFiles files) throws IOException {
        this.words = files.table("words");
        this.byWord = words.index(0);
        this.sounds = files.table("sounds");
        this.bySkeleton = sounds.index(0);
    }

    /** The persons with this word or one that is similar to it. */
    List<String> persons(String word) {
        Set<String> found = new LinkedHashSet<>();
        addPersons(word, found);
        int row = bySkeleton.first(spelling.skeleton(word));
        if (row >= 0) {
            sounds.row(row).values(1).stream().filter(other -> spelling.similarity(word, other) > 0.5)
                    .forEach(other -> addPersons(other, found));
        }
        return List.copyOf(found);
    }

    private void addPersons(String word, Set<String> found) {
        int row = byWord.first(word);
        if (row >= 0) {
            found.addAll(words.row(row).values(1));
        }
    }
}
