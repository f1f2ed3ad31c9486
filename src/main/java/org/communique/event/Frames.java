package org.communique.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.document.Sentence;
import org.communique.document.Token;
import org.communique.mention.Vocabulary;

/**
 * The trigger frames of the resource {@code frames.txt}, found by the lemma of a word.
 *
 * <p>Example: the noun lemma "talk" leads to the frame {@code talks}, the verb "meet" to {@code meet}. A trigger of
 * several words ("shake hands") is found at its first.
 */
final class Frames {
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final List<Frame.Example> examples = new ArrayList<>();

    private record Entry(List<String> words, Frame frame) {
    }

    /** The frames that are shipped. */
    static Frames shipped() {
        Frames frames = new Frames();
        List<String> block = new ArrayList<>();
        for (String line : Vocabulary.lines(Frames.class, "frames.txt")) {
            if (line.startsWith("frame ") && !block.isEmpty()) {
                frames.add(block);
                block.clear();
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                block.add(line.strip());
            }
        }
        frames.add(block);
        return frames;
    }

    /** A trigger at a word: the frame and how many words it has. */
    record Found(Frame frame, int length) {
    }

    /** The frame that a word of a sentence triggers; of several the one with most words. */
    Optional<Found> at(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        Optional<Found> best = Optional.empty();
        for (Entry entry : byFirstWord.getOrDefault(key(token), List.of())) {
            if (!entry.frame().is("attributive") && matches(sentence, index, entry.words())
                    && best.map(b -> b.length() < entry.words().size()).orElse(true)) {
                best = Optional.of(new Found(entry.frame(), entry.words().size()));
            }
        }
        return best;
    }

    /** The frame that a word triggers as a verb, whatever the tagger made of it. */
    Optional<Found> verbAt(Sentence sentence, int index) {
        String key = "v:" + sentence.tokens().get(index).lemma().toLowerCase(Locale.ROOT);
        return byFirstWord.getOrDefault(key, List.of()).stream().filter(entry -> entry.words().size() == 1)
                .findFirst().map(entry -> new Found(entry.frame(), 1));
    }

    /** The frame of a name. */
    Optional<Frame> named(String name) {
        return byFirstWord.values().stream().flatMap(List::stream).map(Entry::frame)
                .filter(frame -> frame.name().equals(name)).findFirst();
    }

    /** The examples in the order of the resource. */
    List<Frame.Example> examples() {
        return List.copyOf(examples);
    }

    private static String key(Token token) {
        return (token.isVerb() ? "v:" : "n:") + token.lemma().toLowerCase(Locale.ROOT);
    }

    private static boolean matches(Sentence sentence, int index, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (index + i >= sentence.tokens().size()
                    || !words.get(i).equalsIgnoreCase(sentence.tokens().get(index + i).text())) {
                return false;
            }
        }
        return true;
    }

    private void add(List<String> block) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (String line : block) {
            String[] parts = line.split("\\s+", 2);
            lines.computeIfAbsent(parts[0], k -> new ArrayList<>()).add(parts.length > 1 ? parts[1] : "");
        }
        boolean verb = lines.containsKey("verbs");
        String name = lines.get("frame").getFirst();
        Frame frame = new Frame(name, verb, Kind.valueOf(lines.get("kind").getFirst().toUpperCase(Locale.ROOT)),
                slots(lines.getOrDefault("slot", List.of())), marks(lines.getOrDefault("mark", List.of())));
        for (String trigger : lines.get(verb ? "verbs" : "nouns").getFirst().split(",\\s*")) {
            List<String> words = List.of(trigger.split(" "));
            byFirstWord.computeIfAbsent((verb ? "v:" : "n:") + words.getFirst(), k -> new ArrayList<>())
                    .add(new Entry(words, frame));
        }
        lines.getOrDefault("yes", List.of()).forEach(text -> example(name, text));
        lines.getOrDefault("no", List.of()).forEach(text -> examples.add(new Frame.Example(name, text, List.of())));
    }

    private void example(String frame, String text) {
        String[] parts = text.split("\\s*=>\\s*");
        examples.add(new Frame.Example(frame, parts[0], List.of(parts[1].split(",\\s*"))));
    }

    private static Map<String, Role> slots(List<String> lines) {
        Map<String, Role> slots = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split("\\s+");
            for (int i = 0; i < parts.length - 1; i++) {
                slots.put(parts[i], Role.valueOf(parts[parts.length - 1].toUpperCase(Locale.ROOT)));
            }
        }
        return slots;
    }

    private static Set<String> marks(List<String> lines) {
        Set<String> marks = new HashSet<>();
        lines.forEach(line -> marks.addAll(List.of(line.split("\\s+"))));
        return marks;
    }
}
