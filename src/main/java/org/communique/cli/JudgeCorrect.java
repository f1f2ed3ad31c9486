package org.communique.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.store.judgement.Correction;
import org.communique.store.judgement.Correction.Field;
import org.communique.store.judgement.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code communique judge correct}: puts right what was read wrongly of an encounter. */
@Command(name = "correct", description = "Put right what was read wrongly of an encounter.")
final class JudgeCorrect implements Callable<Integer> {
    @Parameters(paramLabel = "ENCOUNTER", description = "The encounter, or one report of it.")
    private String encounter;

    @Option(names = "--set", paramLabel = "FIELD=VALUE", description = "A new value: status=held, kind=summit, date=2022-03-10 (or 2022-03-10/2022-03-12, or unknown), "
            + "place=Q406 (or Istanbul@TR).")
    private Map<Field, String> values = new LinkedHashMap<>();

    @Option(names = "--add", paramLabel = "WHO", description = "Somebody who took part too: Q58217, or a name and a country: Jan Novák@CZ.")
    private List<String> added = List.of();

    @Option(names = "--remove", paramLabel = "WHO", description = "Somebody who did not take part, by name or identifier.")
    private List<String> removed = List.of();

    @Option(names = "--replace", paramLabel = "WHO=OTHER", description = "Somebody for whom another took part.")
    private Map<String, String> replaced = new LinkedHashMap<>();

    @Option(names = "--link", paramLabel = "WHO=QID", description = "Who somebody is; the part played stays.")
    private Map<String, String> linked = new LinkedHashMap<>();

    @Option(names = "--role", paramLabel = "WHO=ROLE", description = "The part somebody played: participant, host, visitor, mediator or chair.")
    private Map<String, String> roles = new LinkedHashMap<>();

    @Mixin
    private JudgingOptions judging;

    @Override
    public Integer call() throws IOException {
        return judging.judge(Verdict.CORRECT, List.of(encounter), List.of(), corrections());
    }

    private List<Correction> corrections() {
        List<Correction> all = new ArrayList<>();
        values.forEach((field, value) -> all.add(Correction.of(field, value)));
        added.forEach(who -> all.add(new Correction(Field.PARTICIPANT, "", who, "", "")));
        removed.forEach(who -> all.add(new Correction(Field.PARTICIPANT, who, "", "", "")));
        replaced.forEach((who, other) -> all.add(new Correction(Field.PARTICIPANT, who, other, "", "")));
        linked.forEach((who, qid) -> all.add(new Correction(Field.LINK, who, qid, "", "")));
        roles.forEach((who, role) -> all.add(new Correction(Field.ROLE, who, role, "", "")));
        return all;
    }
}
