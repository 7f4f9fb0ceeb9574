package org.readout.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Maven cannot hold of the plan of the house; docs/decisions/0001-rooms-and-arrows.md says why. */
class ArchitectureTest {

    private static final String HOUSE = "org.readout.";

    /** Each room and the rooms that it may import. */
    private static final Map<String, List<String>> ARROWS = Map.ofEntries(
            Map.entry("record", List.of()),
            Map.entry("knowledge", List.of("record")),
            Map.entry("knowledge.imports", List.of("knowledge")),
            Map.entry("language", List.of("record")),
            Map.entry("language.names", List.of("language")),
            Map.entry("language.trees", List.of()),
            Map.entry(
                    "language.swift",
                    List.of(
                            "record",
                            "language",
                            "language.trees",
                            "language.swift.tokens",
                            "language.swift.syntax",
                            "language.swift.lemmas")),
            Map.entry("language.swift.tokens", List.of("record", "language")),
            Map.entry("language.swift.syntax", List.of("language")),
            Map.entry("language.swift.lemmas", List.of("language")),
            Map.entry("intake", List.of("record", "language")),
            Map.entry("intake.fetching", List.of()),
            Map.entry("actors", List.of("record", "knowledge", "language", "language.names")),
            Map.entry("times", List.of("record", "knowledge", "language")),
            Map.entry("places", List.of("record", "knowledge", "language")),
            Map.entry("statements", List.of("record", "knowledge", "language", "actors")),
            Map.entry("events", List.of("record", "knowledge", "language", "actors", "statements", "times", "places")),
            Map.entry(
                    "reader",
                    List.of("record", "knowledge", "language", "actors", "statements", "times", "places", "events")),
            Map.entry("archive", List.of("record", "archive.copies", "archive.merging", "archive.words")),
            Map.entry("archive.answers", List.of("record", "archive", "archive.merging")),
            Map.entry("archive.charts", List.of("archive.answers")),
            Map.entry("archive.words", List.of()),
            Map.entry("archive.merging", List.of()),
            Map.entry("archive.copies", List.of()),
            Map.entry("web", List.of("archive", "archive.answers", "record", "web.ports", "web.pages", "web.api")),
            Map.entry("web.ports", List.of("record", "archive.answers")),
            Map.entry("web.texts", List.of()),
            Map.entry("web.reading", List.of("record", "archive")),
            Map.entry("web.citing", List.of("record")),
            Map.entry(
                    "web.pages",
                    List.of(
                            "record",
                            "archive",
                            "archive.answers",
                            "web.ports",
                            "web.texts",
                            "web.reading",
                            "web.citing")),
            Map.entry("web.api", List.of("record", "archive", "archive.answers", "web.ports", "web.pages")),
            Map.entry(
                    "questions",
                    List.of("record", "knowledge", "language", "actors", "times", "archive", "archive.answers")),
            Map.entry("evaluation", List.of("record", "language", "intake", "reader", "archive.answers")),
            Map.entry("job", List.of("job.input", "job.reading", "job.output")),
            Map.entry("job.input", List.of("intake")),
            Map.entry("job.reading", List.of("record", "knowledge", "language", "intake", "reader", "job.input")),
            Map.entry("job.output", List.of("job.reading")),
            Map.entry(
                    "cli",
                    List.of(
                            "record",
                            "knowledge",
                            "knowledge.imports",
                            "language",
                            "language.names",
                            "intake",
                            "intake.fetching",
                            "times",
                            "statements",
                            "events",
                            "reader",
                            "archive",
                            "archive.answers",
                            "archive.charts",
                            "questions",
                            "web",
                            "web.ports",
                            "job",
                            "evaluation")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.readout");

    static Stream<String> rooms() {
        return ARROWS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_imports_only_the_rooms_that_its_arrows_point_at(String room) {
        String[] allowed = Stream.concat(Stream.of(room), ARROWS.get(room).stream())
                .map(HOUSE::concat)
                .toArray(String[]::new);
        noClasses()
                .that(resideInAPackage(HOUSE + room))
                .should()
                .dependOnClassesThat(resideInAPackage(HOUSE + ".").and(not(resideInAnyPackage(allowed))))
                .check(CLASSES);
    }

    @Test
    void every_package_is_a_room_of_the_plan() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(rooms().map(HOUSE::concat).toList());
    }

    @Test
    void no_room_of_a_plain_build_knows_an_engine_of_others() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "edu.stanford..", "morfologik..", "org.languagetool..", HOUSE + "language.corenlp.."))
                .check(CLASSES);
    }

    @Test
    void the_library_holds_no_state_of_its_own() {
        fields().that()
                .areDeclaredInClassesThat(not(resideInAPackage(HOUSE + "cli")))
                .and()
                .areStatic()
                .should()
                .beFinal()
                .check(CLASSES);
        noFields()
                .that()
                .areDeclaredInClassesThat(not(resideInAPackage(HOUSE + "cli")))
                .and()
                .areStatic()
                .should()
                .haveRawType(JavaClass.Predicates.assignableTo(ConcurrentMap.class)
                        .or(JavaClass.Predicates.assignableTo(StringBuilder.class))
                        .or(JavaClass.Predicates.assignableTo(ThreadLocal.class))
                        .or(resideInAPackage("java.util.concurrent.atomic"))
                        .or(JavaClass.Predicates.assignableTo(Collection.class)
                                .or(JavaClass.Predicates.assignableTo(Map.class))
                                .and(not(JavaClass.Predicates.INTERFACES))))
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_prints_and_ends_the_program() {
        noClasses()
                .that(not(resideInAPackage(HOUSE + "cli")))
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
        noClasses()
                .that(not(resideInAPackage(HOUSE + "cli")))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CLASSES);
    }
}
