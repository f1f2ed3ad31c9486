package org.communique.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.store.query.Parameter;
import org.communique.store.query.QueryPack;
import org.communique.store.query.Question;

/** Prints the questions that can be asked, group by group, each with what it is good for and its parameters. */
record QuestionListing(QueryPack pack) {
    void print(PrintWriter out) {
        Map<String, List<Question>> groups = new LinkedHashMap<>();
        pack.questions().forEach(question -> groups.merge(question.group(), List.of(question), QuestionListing::both));
        groups.forEach((group, questions) -> {
            out.println(group);
            questions.forEach(question -> print(question, out));
            out.println();
        });
        out.println("Ask one: communique query NAME [--param name=value] [--format table|csv|json|tsv]");
        out.flush();
    }

    private static List<Question> both(List<Question> some, List<Question> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static void print(Question question, PrintWriter out) {
        out.println("  " + question.name() + ": " + question.title());
        if (!question.goodFor().isEmpty()) {
            out.println("      " + question.goodFor());
        }
        for (Parameter parameter : question.parameters()) {
            out.println("      --param " + parameter.name() + "=…  " + parameter.description()
                    + (parameter.standard().isEmpty() ? "" : " (default: " + parameter.standard() + ")"));
        }
    }
}
