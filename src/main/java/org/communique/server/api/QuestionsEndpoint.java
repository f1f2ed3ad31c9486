package org.communique.server.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.communique.store.EncounterStore;
import org.communique.store.query.Parameter;
import org.communique.store.query.Question;
import org.communique.store.query.QuestionException;

/**
 * The questions of the pack: {@code GET /api/questions} lists them, {@code GET
 * /api/questions/whom-did-x-meet?person=Kuleba} gives one as SPARQL with these values.
 *
 * <p>Example: "Whom did X meet?" with the parameter {@code person}, a name, by default Sergey Lavrov.
 */
public final class QuestionsEndpoint implements Endpoint {
    private final EncounterStore store;

    /** The questions that this store answers. */
    public QuestionsEndpoint(EncounterStore store) {
        this.store = store;
    }

    /** All questions. */
    public record Pack(List<QuestionView> questions) {
    }

    /** A question with its parameters and its text. */
    public record QuestionView(String name, String title, String group, String goodFor, List<Asked> parameters,
            String sparql) {
    }

    /** A parameter, how its values are read, and the one when none is given. */
    public record Asked(String name, String type, String description, String standard) {
        static Asked of(Parameter parameter) {
            return new Asked(parameter.name(), parameter.type().name().toLowerCase(Locale.ROOT),
                    parameter.description(), parameter.standard());
        }
    }

    @Override
    public Object answer(Ask ask) {
        try {
            return ask.path().isEmpty()
                    ? new Pack(store.questions().stream().map(QuestionsEndpoint::view).toList())
                    : with(store.question(ask.path().getFirst()), ask);
        } catch (QuestionException e) {
            throw Problem.badQuestion(e.getMessage());
        }
    }

    private static QuestionView view(Question question) {
        return new QuestionView(question.name(), question.title(), question.group(), question.goodFor(),
                question.parameters().stream().map(Asked::of).toList(), question.text());
    }

    private static QuestionView with(Question question, Ask ask) {
        Map<String, String> values = new TreeMap<>();
        question.parameters().forEach(parameter -> ask.parameter(parameter.name())
                .ifPresent(value -> values.put(parameter.name(), value)));
        QuestionView plain = view(question);
        return values.isEmpty()
                ? plain
                : new QuestionView(plain.name(), plain.title(), plain.group(), plain.goodFor(), plain.parameters(),
                        question.sparql(values));
    }
}
