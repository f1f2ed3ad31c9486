package org.communique.store.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.communique.store.query.Parameter.Type;

/**
 * A question of the pack: what it answers, its parameters, and the SPARQL text.
 *
 * <p>Example: {@code whom-did-x-meet} with the parameter {@code person}. The text is a complete query with default
 * values; other values replace those in its {@code VALUES} lines, in the parsed query and never as text.
 *
 * @param name
 *            the file's name without its ending
 * @param title
 *            the question, the first line of the header
 * @param group
 *            people, pairs, places, time, networks, offices, evidence, plans or firsts
 * @param goodFor
 *            what it is good for
 * @param parameters
 *            in the order of the header
 * @param text
 *            the file
 */
public record Question(String name, String title, String group, String goodFor, List<Parameter> parameters,
        String text) {
    private static final Pattern PARAMETER = Pattern
            .compile("# @param (\\w+) (\\w+): (.*?) \\(default (.*)\\)\\s*");
    private static final Pattern TAG = Pattern.compile("# @(group|good-for) (.*)");

    public Question {
        parameters = List.copyOf(parameters);
    }

    /**
     * Reads a question from its file; one without a header has its name as title and no parameters.
     *
     * @throws QuestionException
     *             when a parameter is of a type that there is not
     */
    public static Question parse(String name, String text) {
        List<Parameter> parameters = new ArrayList<>();
        Map<String, String> tags = new TreeMap<>();
        for (String line : text.lines().takeWhile(line -> line.startsWith("#")).toList()) {
            Matcher parameter = PARAMETER.matcher(line);
            Matcher tag = TAG.matcher(line);
            if (parameter.matches()) {
                parameters.add(new Parameter(parameter.group(1), type(name, parameter.group(2)), parameter.group(3),
                        parameter.group(4)));
            } else if (tag.matches()) {
                tags.merge(tag.group(1), tag.group(2), (one, more) -> one + " " + more);
            }
        }
        String title = text.lines().findFirst().filter(line -> line.startsWith("# ")).map(line -> line.substring(2))
                .orElse(name);
        return new Question(name, title.strip(), tags.getOrDefault("group", "other"),
                tags.getOrDefault("good-for", ""), parameters, text);
    }

    private static Type type(String question, String word) {
        return Arrays.stream(Type.values()).filter(type -> type.name().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> new QuestionException("The question " + question + " has a parameter of type \""
                        + word + "\"; write name, text, day or number."));
    }

    /**
     * The query with these values; parameters not given keep their defaults.
     *
     * @throws QuestionException
     *             when a parameter is not known, a value cannot be read, or the text is no SPARQL query
     */
    public String sparql(Map<String, String> values) {
        return query(values).serialize();
    }

    Query query(Map<String, String> values) {
        Query query = parsed();
        ValuesReplacement replacement = new ValuesReplacement();
        for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
            Parameter parameter = parameter(value.getKey()).orElseThrow(() -> unknown(value.getKey()));
            replacement.put(parameter, value.getValue());
        }
        replacement.apply(query);
        return query;
    }

    private Query parsed() {
        try {
            return QueryFactory.create(text);
        } catch (QueryException e) {
            throw new QuestionException("The question " + name + " cannot be read as SPARQL: "
                    + e.getMessage().strip().replaceAll("\\s+", " "), e);
        }
    }

    private QuestionException unknown(String wanted) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        return new QuestionException("The question " + name + " has no parameter \"" + wanted + "\"; it has "
                + (names.isEmpty() ? "none" : String.join(", ", names)) + "." + Nearest.suggestion(wanted, names));
    }

    private Optional<Parameter> parameter(String wanted) {
        return parameters.stream().filter(parameter -> parameter.name().equals(wanted)).findFirst();
    }

}
