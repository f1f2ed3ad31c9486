package org.communique.store;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.store.query.Parameter;
import org.communique.store.query.Question;

/**
 * Asks every question of the pack of a store of generated articles, about people in many encounters, in some and in
 * few, and prints how long each answer took: {@code QuestionMeasurement FOLDER [QUESTION …]}.
 */
public final class QuestionMeasurement {
    /** Who stands for the people that questions ask about unless told otherwise: one in many encounters first. */
    private static final List<Map<String, String>> CASTS = List.of(
            Map.of("Sergey Lavrov", "Anna Person0", "Dmytro Kuleba", "Boris Person1", "Antony Blinken",
                    "Clara Person2", "Xi Jinping", "Hugo Personzr"),
            Map.of("Sergey Lavrov", "Anna Person8c", "Dmytro Kuleba", "Boris Person8d", "Antony Blinken",
                    "Clara Person8e", "Xi Jinping", "Tara Personyz"),
            Map.of("Sergey Lavrov", "Anna Personz8", "Dmytro Kuleba", "Boris Personz9", "Antony Blinken",
                    "Clara Personza", "Xi Jinping", "Tara Personzj"));

    private QuestionMeasurement() {
    }

    public static void main(String[] args) {
        List<String> only = List.of(args).subList(1, args.length);
        long slowest = 0;
        try (EncounterStore store = EncounterStore.open(Path.of(args[0]))) {
            System.out.println("| question | rows | first, ms | again, ms | again, ms of processor |");
            System.out.println("|---|---|---|---|---|");
            for (Question question : store.questions()) {
                if (only.isEmpty() || only.contains(question.name())) {
                    slowest = Math.max(slowest, measure(store, question));
                }
            }
        }
        System.out.println("\nThe slowest answer took " + slowest + " ms.");
    }

    private static long measure(EncounterStore store, Question question) {
        long first = -1;
        List<Integer> rows = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        List<Long> processor = new ArrayList<>();
        for (Map<String, String> values : questions(question)) {
            long begin = System.nanoTime();
            rows.add(store.ask(question.name(), values).rows().size());
            first = first < 0 ? (System.nanoTime() - begin) / 1_000_000 : first;
            begin = System.nanoTime();
            long busy = processor();
            store.ask(question.name(), values);
            processor.add((processor() - busy) / 1_000_000);
            again.add((System.nanoTime() - begin) / 1_000_000);
        }
        System.out.println(
                "| " + question.name() + " | " + rows + " | " + first + " | " + again + " | " + processor + " |");
        return Math.max(first, again.stream().mapToLong(Long::longValue).max().orElse(0));
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Map<String, String>> questions(Question question) {
        return CASTS.stream().map(cast -> {
            Map<String, String> values = new LinkedHashMap<>();
            for (Parameter parameter : question.parameters()) {
                if (cast.containsKey(parameter.standard())) {
                    values.put(parameter.name(), cast.get(parameter.standard()));
                }
            }
            return values;
        }).distinct().toList();
    }
}
