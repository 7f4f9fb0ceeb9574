package org.readout.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.record.Dating;
import org.readout.record.Span;
import org.readout.record.Statement;
import org.readout.statements.Said;

class ReportedTest {

    private static Said said(String id, Span... content) {
        Statement statement = new Statement(
                id,
                List.of("a1"),
                null,
                List.of(),
                null,
                Arrays.asList(content),
                Statement.Form.INDIRECT,
                Statement.Act.ASSERT,
                List.of(),
                null,
                Dating.UNKNOWN,
                null,
                List.of(),
                1);
        return new Said(statement, 0, -1, "test");
    }

    private static String innermost(Reported reported, int begin, int end) {
        return reported.innermost(new Span(begin, end), any -> true)
                .map(Statement::id)
                .orElse("");
    }

    @Test
    void words_belong_to_the_shortest_statement_around_them() {
        Reported reported = new Reported(List.of(said("s1", new Span(0, 50)), said("s2", new Span(10, 20))));
        assertThat(innermost(reported, 12, 15)).isEqualTo("s2");
        assertThat(innermost(reported, 20, 25)).isEqualTo("s1");
        assertThat(innermost(reported, 50, 55)).isEmpty();
    }

    @Test
    void a_word_that_reaches_out_of_a_statement_belongs_to_the_one_around_it() {
        Reported reported = new Reported(List.of(said("s1", new Span(0, 50)), said("s2", new Span(10, 20))));
        assertThat(innermost(reported, 18, 22)).isEqualTo("s1");
    }

    @Test
    void the_length_of_an_interrupted_statement_is_that_of_all_its_words() {
        Said interrupted = said("s1", new Span(0, 10), new Span(20, 40));
        Reported reported = new Reported(List.of(interrupted, said("s2", new Span(0, 15))));
        assertThat(innermost(reported, 2, 5)).isEqualTo("s2");
        assertThat(innermost(reported, 30, 35)).isEqualTo("s1");
        assertThat(innermost(reported, 16, 18)).isEmpty();
    }
}
