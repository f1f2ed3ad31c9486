package org.communique;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;

/** The packages import one way: article → document → mention → entity → event → rdf → store → server. */
@AnalyzeClasses(packages = "org.communique", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String BASE = "org.communique.";
    private static final List<String> FLOW = List.of("article", "document", "mention", "entity", "event", "rdf",
            "store", "server");

    @ArchTest
    static final ArchRule importsRunOneWay = oneWay();

    @ArchTest
    static final ArchRule evaluationKnowsNoGraph = noClasses().that().resideInAPackage(BASE + "evaluation..").should()
            .dependOnClassesThat().resideInAnyPackage(BASE + "rdf..", BASE + "store..", BASE + "server..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nobodyImportsTheCommandLine = noClasses().that().resideOutsideOfPackage(BASE + "cli..")
            .should().dependOnClassesThat().resideInAPackage(BASE + "cli..");

    @ArchTest
    static final ArchRule onlyTheCommandLineImportsPicocli = only("cli", "picocli..");

    @ArchTest
    static final ArchRule onlyArticleImportsHtmlFeedsAndArchives = only("article", "org.jsoup..", "com.rometools..",
            "org.netpreserve..");

    @ArchTest
    static final ArchRule onlyTextStagesImportOpenNlp = noClasses().that()
            .resideOutsideOfPackages(BASE + "article..", BASE + "document..", BASE + "mention..").should()
            .dependOnClassesThat().resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule onlyGraphStagesImportJena = noClasses().that()
            .resideOutsideOfPackages(BASE + "rdf..", BASE + "store..", BASE + "server..").should()
            .dependOnClassesThat().resideInAPackage("org.apache.jena..");

    @ArchTest
    static final ArchRule onlyTheStoreImportsTdb = noClasses().that()
            .resideOutsideOfPackages(BASE + "store..").should()
            .dependOnClassesThat().resideInAnyPackage("org.apache.jena.tdb2..", "org.apache.jena.shacl..");

    @ArchTest
    static final ArchRule onlyTheServerImportsFuseki = only("server", "org.apache.jena.fuseki..");

    @ArchTest
    static final ArchRule noDrawers = noClasses().should().resideInAnyPackage("..util..", "..common..", "..impl..",
            "..helper..", "..model..");

    @ArchTest
    static final ArchRule valuesNotManagers = classes().should()
            .haveNameNotMatching(".*(Manager|Processor|Helper|Utils|Impl|Info)$");

    private static ArchRule oneWay() {
        List<ArchRule> rules = new ArrayList<>();
        for (int stage = 0; stage < FLOW.size() - 1; stage++) {
            String[] later = FLOW.subList(stage + 1, FLOW.size()).stream().map(name -> BASE + name + "..")
                    .toArray(String[]::new);
            rules.add(noClasses().that().resideInAPackage(BASE + FLOW.get(stage) + "..").should()
                    .dependOnClassesThat().resideInAnyPackage(later).allowEmptyShould(true));
            rules.add(noClasses().that().resideInAPackage(BASE + FLOW.get(stage) + "..").should()
                    .dependOnClassesThat().resideInAnyPackage(BASE + "evaluation..").allowEmptyShould(true));
        }
        return CompositeArchRule.of(rules);
    }

    private static ArchRule only(String stage, String... libraries) {
        return noClasses().that().resideOutsideOfPackage(BASE + stage + "..").should().dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
