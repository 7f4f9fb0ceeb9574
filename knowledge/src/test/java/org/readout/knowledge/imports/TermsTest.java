package org.readout.knowledge.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {

    private final Terms terms = new Terms();

    private void add(String person, String from, String to) {
        terms.add(new Term("FRA", "head-of-state", person, from, to, true, "list:1"));
    }

    private List<String> all() {
        return terms.all().stream()
                .map(t -> t.person() + " " + t.from() + " " + t.to() + (t.sure() ? "" : " likely"))
                .toList();
    }

    @Test
    void the_day_of_a_handover_is_the_successors() {
        add("a", "2001-01-01", "2005-03-10");
        add("b", "2005-03-10", "2006");

        assertThat(all()).containsExactly("a 2001-01-01 2005-03-09", "b 2005-03-10 2006");
    }

    @Test
    void whoever_stands_in_parts_the_term_of_another() {
        add("a", "2001", "2010");
        add("b", "2005-03-01", "2005-05-31");

        assertThat(all())
                .containsExactly("a 2001 2005-02-28 likely", "b 2005-03-01 2005-05-31", "a 2005-06-01 2010 likely");
    }

    @Test
    void terms_of_one_person_that_overlap_are_one() {
        add("a", "2001", "2005");
        add("a", "2004", "2008");

        assertThat(all()).containsExactly("a 2001 2008");
    }

    @Test
    void an_end_that_nobody_wrote_down_is_the_next_beginning() {
        add("a", "2001", "");
        add("b", "2005-03-01", "");
        add("c", "2009-07-01", "");

        assertThat(all())
                .containsExactly("a 2001 2005-02-28 likely", "b 2005-03-01 2009-06-30 likely", "c 2009-07-01 ");
    }

    @Test
    void two_who_come_on_one_day_are_the_one_who_stays() {
        add("a", "2001", "2002");
        add("b", "2001", "2005");

        assertThat(all()).containsExactly("b 2001 2005");
    }
}
