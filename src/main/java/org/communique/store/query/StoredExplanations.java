package org.communique.store.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.event.ExplainedEncounter;
import org.communique.event.ExplainedEncounter.Choice;
import org.communique.event.ExplainedEncounter.Mark;
import org.communique.event.ExplainedEncounter.Part;
import org.communique.event.ExplainedEncounter.Passage;
import org.communique.event.ExplainedEncounter.Reason;

/**
 * Explains stored encounters from what their graphs say, without reading the article again.
 *
 * <p>Example: for the identifier of the encounter at Antalya one explanation for each article that reports it.
 */
public final class StoredExplanations {
    private final Selection selection;

    /** Answers SELECT queries, of a dataset at hand or of a server. */
    @FunctionalInterface
    public interface Selection {
        /** The answer to a query. */
        Answer select(String sparql) throws IOException;
    }

    /** Explanations out of what answers queries. */
    public StoredExplanations(Selection selection) {
        this.selection = selection;
    }

    /**
     * The reports of an encounter, or the one report, whose identifier ends so.
     *
     * @throws QuestionException
     *             when there is none
     * @throws IOException
     *             when a server cannot be asked
     */
    public List<ExplainedEncounter> of(String id) throws IOException {
        List<ExplainedEncounter> all = new ArrayList<>();
        for (Map<String, String> report : rows("explained-reports.rq", ending(id))) {
            all.add(explained(report));
        }
        if (all.isEmpty()) {
            throw new QuestionException("There is no encounter " + id
                    + " in the dataset; the identifiers stand in the answers of communique query and on the pages.");
        }
        return all;
    }

    /** What the stored IRI ends with: an identifier of NDJSON names the article as the input did. */
    private static String ending(String id) {
        return id.startsWith("http") ? id : id.substring(id.lastIndexOf('#') + 1);
    }

    private ExplainedEncounter explained(Map<String, String> report) throws IOException {
        String iri = report.get("report");
        List<Map<String, String>> passages = rows("explained-passages.rq", iri);
        return new ExplainedEncounter(iri, report.get("kind"), report.get("status"),
                Double.parseDouble(report.get("confidence")), passages(passages, report), parties(iri),
                reasons(report));
    }

    private static List<Passage> passages(List<Map<String, String>> rows, Map<String, String> report) {
        List<Passage> passages = new ArrayList<>();
        for (Map<String, String> sentence : rows) {
            if (sentence.get("use").equals("sentence")) {
                List<Mark> marks = new ArrayList<>();
                for (Map<String, String> row : rows) {
                    boolean same = row.get("part").equals(sentence.get("part"));
                    if (same && !row.get("use").equals("sentence")) {
                        add(marks, number(row, "begin") - number(sentence, "begin"),
                                number(row, "finish") - number(sentence, "begin"), sentence.get("words"),
                                row.get("use").equals("trigger") ? Part.TRIGGER : Part.PARTICIPANT);
                    }
                }
                find(marks, sentence.get("words"), report.get("dateText"), Part.DATE);
                find(marks, sentence.get("words"), report.get("place"), Part.PLACE);
                marks.sort(Comparator.comparingInt(Mark::start));
                passages.add(new Passage(sentence.get("part"), sentence.get("words"), marks));
            }
        }
        return passages;
    }

    private static void find(List<Mark> marks, String text, String words, Part part) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        if (at >= 0) {
            int start = text.codePointCount(0, at);
            add(marks, start, start + words.codePointCount(0, words.length()), text, part);
        }
    }

    private static void add(List<Mark> marks, int start, int end, String text, Part part) {
        boolean inside = start >= 0 && end <= text.codePointCount(0, text.length());
        if (inside && marks.stream().noneMatch(m -> m.start() < end && start < m.end())) {
            marks.add(new Mark(start, end, part));
        }
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private List<ExplainedEncounter.Party> parties(String report) throws IOException {
        Map<String, List<Map<String, String>>> byActor = new LinkedHashMap<>();
        for (Map<String, String> row : rows("explained-parties.rq", report)) {
            byActor.computeIfAbsent(row.get("actor"), actor -> new ArrayList<>()).add(row);
        }
        return byActor.values().stream().map(StoredExplanations::party).toList();
    }

    private static ExplainedEncounter.Party party(List<Map<String, String>> rows) {
        Map<String, String> first = rows.getFirst();
        String name = first.get("name").isEmpty() ? first.get("words") : first.get("name");
        String office = first.get("office").isEmpty() ? "" : first.get("office") + ", ";
        String country = first.get("country").isEmpty() ? "no state known" : first.get("country");
        Map<String, List<Map<String, String>>> byCandidate = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.get("who").isEmpty())
                .forEach(row -> byCandidate.computeIfAbsent(row.get("who"), who -> new ArrayList<>()).add(row));
        return new ExplainedEncounter.Party(name, first.get("role"), Optional.of(office + country),
                byCandidate.values().stream().map(StoredExplanations::choice).toList());
    }

    private static Choice choice(List<Map<String, String>> rows) {
        Map<String, String> first = rows.getFirst();
        return new Choice(first.get("who"), first.get("label").isEmpty() ? first.get("who") : first.get("label"),
                Double.parseDouble(first.get("score")), first.get("decided").equals("yes"),
                rows.stream().map(row -> row.get("reason")).filter(reason -> !reason.isEmpty()).distinct().toList());
    }

    private static List<Reason> reasons(Map<String, String> report) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason("frame", report.get("frame") + ", by \"" + report.get("trigger") + "\""));
        reasons.add(new Reason("status", report.get("status") + ": " + report.get("statusReason")));
        if (!report.get("attribution").isEmpty()) {
            reasons.add(new Reason("according to", report.get("attribution")));
        }
        String start = report.get("start");
        String days = start.isEmpty()
                ? "unresolved"
                : start.equals(report.get("end")) ? start : start + " to " + report.get("end");
        String words = report.get("dateText").isEmpty() ? "" : ", from \"" + report.get("dateText") + "\"";
        reasons.add(new Reason("date", days + words + ": " + report.get("dateBasis")));
        reasons.add(new Reason("place", report.get("place").isEmpty()
                ? "none in the text"
                : report.get("place") + ": from the " + report.get("placeSource")));
        return reasons;
    }

    private List<Map<String, String>> rows(String query, String text) throws IOException {
        if (!text.matches("[^<>\"{}|^`\\\\\\s]*")) {
            throw new QuestionException(text + " is no identifier of an encounter.");
        }
        Answer answer = selection.select(resource(query).replace("$TEXT", text));
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : answer.rows()) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(answer.columns().get(i), cells.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String resource(String name) {
        try (InputStream stream = StoredExplanations.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the query " + name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
