package org.communique.store.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The questions that come with Communiqué, and those of the user's own folder.
 *
 * <p>Example: {@code QueryPack.shipped().question("who-met-whom")}.
 */
public final class QueryPack {
    private static final String FOLDER = "/org/communique/queries/";
    private static final String ENDING = ".rq";

    private final Map<String, Question> questions = new LinkedHashMap<>();

    private QueryPack() {
    }

    /** The pack of the folder {@code queries}, in the order of its index. */
    public static QueryPack shipped() {
        QueryPack pack = new QueryPack();
        resource("index.txt").lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(name -> pack.add(Question.parse(name, resource(name + ENDING))));
        return pack;
    }

    /** This pack and the {@code .rq} files of a folder; of the same name, the folder's is taken. */
    public QueryPack and(Path folder) throws IOException {
        QueryPack both = new QueryPack();
        questions.values().forEach(both::add);
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).sorted().toList()) {
                String name = file.getFileName().toString();
                both.add(Question.parse(name.substring(0, name.length() - ENDING.length()), Files.readString(file)));
            }
        }
        return both;
    }

    private void add(Question question) {
        questions.put(question.name(), question);
    }

    /** All questions, in order. */
    public List<Question> questions() {
        return new ArrayList<>(questions.values());
    }

    /** The question of that name; empty when there is none. */
    public Optional<Question> question(String name) {
        return Optional.ofNullable(questions.get(name));
    }

    /**
     * The question of that name.
     *
     * @throws QuestionException
     *             when there is none; it names the one that may have been meant
     */
    public Question named(String name) {
        return question(name).orElseThrow(() -> new QuestionException("There is no question \"" + name + "\"."
                + Nearest.suggestion(name, questions.keySet()) + " communique query without a name lists them all."));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(QueryPack.class.getResourceAsStream(FOLDER + name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return String.join("\n", reader.lines().toList()) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the question " + name, e);
        }
    }
}
