package org.readout.archive.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;
import org.readout.archive.Reading;
import org.readout.record.RecordCodec;

/** Over the articles of both languages that merging is tested with. */
class AnswersTest {

    @TempDir
    static Path folder;

    private static Archive archive;
    private static Answers answers;

    @BeforeAll
    static void fill() throws IOException {
        RecordCodec codec = new RecordCodec();
        archive = Archive.open(folder);
        archive.add(text("/org/readout/archive/records.jsonl")
                .lines()
                .map(line -> Reading.of(codec.read(line), "test"))
                .toList());
        archive.merge();
        answers = new Answers(archive);
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(AnswersTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_side_is_a_code_a_state_by_its_name_or_somebody() {
        assertThat(answers.side("RUS").codes()).containsExactly("RUS");
        assertThat(answers.side("russia").codes()).containsExactly("RUS");
        assertThat(answers.side("Emmanuel Macron").codes()).isEmpty();
        assertThat(answers.side("Emmanuel Macron").whos()).hasSize(1);
        assertThat(answers.side("Nobody at all").isEmpty()).isTrue();
    }

    @Test
    void an_event_told_in_two_languages_counts_once_with_two_reports() {
        Series series =
                answers.relations("Norway", "Latvia", Period.ALL, Step.DAY).between();
        Series.Point oslo = point(series, LocalDate.of(2021, 5, 12));
        assertThat(oslo.quads().get(Quad.VERBAL_COOPERATION)).isEqualTo(new Series.Count(1, 5));
        assertThat(oslo.goldstein()).isEqualTo(1.0);
    }

    @Test
    void directions_are_counted_apart() {
        Relations relations = answers.relations("IND", "PAK", Period.ALL, Step.MONTH);
        LocalDate november = LocalDate.of(2020, 11, 1);
        assertThat(relations.forth().from()).isEqualTo("IND");
        int forth = point(relations.forth(), november).events(true);
        int back = point(relations.back(), november).events(true);
        assertThat(forth).isGreaterThan(back);
        assertThat(back).isPositive();
        assertThat(point(relations.between(), november).events(true)).isEqualTo(forth + back);
    }

    @Test
    void a_series_has_a_point_for_a_stretch_of_which_nothing_is_told() {
        Series series = answers.relations(
                        "IND", "PAK", new Period(LocalDate.of(2020, 9, 1), LocalDate.of(2021, 1, 31)), Step.MONTH)
                .between();
        assertThat(series.points()).hasSize(5);
        assertThat(series.points().get(0).quads()).isEmpty();
        assertThat(series.points().get(0).goldstein()).isNull();
        assertThat(series.points().get(0).news()).isZero();
    }

    @Test
    void a_demand_that_nobody_met_or_refused_is_open() {
        List<Demand> demands =
                answers.relations("France", "Egypt", Period.ALL, Step.MONTH).demands();
        assertThat(demands).isNotEmpty();
        assertThat(demands).allMatch(d -> d.outcome() == Demand.Outcome.OPEN);
        assertThat(demands.get(0).made().by().get(0).name()).isEqualTo("Emmanuel Macron");
    }

    @Test
    void the_accounts_of_a_meeting_are_those_of_its_sides() {
        List<Accounts> meetings = answers.accountsOfMeetings("Norway", "Latvia", Period.ALL, 10);
        assertThat(meetings).anySatisfy(m -> {
            assertThat(m.accounts()).extracting(Accounts.Account::name).contains("Latvia");
            assertThat(m.accounts().stream().flatMap(a -> a.said().stream()).map(Line::text))
                    .containsAnyOf(
                            "We will not sign a quota that empties our harbours",
                            "Nous ne signerons pas un quota qui vide nos ports");
        });
    }

    @Test
    void a_review_tells_what_its_days_brought_and_nothing_else() {
        Review review = answers.review(new Period(LocalDate.of(2021, 6, 19), LocalDate.of(2021, 6, 25)));
        assertThat(review.moves())
                .extracting(Review.Move::one, Review.Move::other)
                .contains(org.assertj.core.groups.Tuple.tuple("BLR", "EUR"));
        assertThat(review.moves()).allMatch(m -> m.now() != 0 && !m.behind().isEmpty());
        assertThat(review.meetings()).allMatch(l -> review.period().has(l.day()));
    }

    @Test
    void an_answer_is_json_that_does_not_depend_on_chance() {
        AnswerCodec codec = new AnswerCodec();
        String json = codec.toJson(answers.relations("IND", "PAK", Period.ALL, Step.MONTH));
        assertThat(json)
                .contains("\"verbal_conflict\":{\"events\":")
                .contains("\"step\":\"month\"")
                .contains("\"begins\":\"2020-11-01\"");
        assertThat(codec.toJson(answers.relations("IND", "PAK", Period.ALL, Step.MONTH)))
                .isEqualTo(json);
    }

    private static Series.Point point(Series series, LocalDate begins) {
        return series.points().stream()
                .filter(p -> p.begins().equals(begins))
                .findFirst()
                .orElseThrow();
    }
}
