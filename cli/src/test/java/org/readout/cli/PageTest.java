package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.cli.Page.Style;

class PageTest {

    @Test
    void lines_break_at_blanks_and_keep_to_the_width() {
        assertThat(Page.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(Page.wrap("exactly", 7)).containsExactly("exactly");
        assertThat(Page.wrap("", 7)).containsExactly("");
    }

    @Test
    void a_word_longer_than_the_line_stays_whole() {
        assertThat(Page.wrap("a Donaudampfschifffahrt b", 10)).containsExactly("a", "Donaudampfschifffahrt", "b");
    }

    @Test
    void every_line_of_a_text_is_set_in() {
        Page page = new Page(12, false);
        page.text(4, Style.WORDS, "one two\n three");
        page.blank();
        assertThat(page.toString()).isEqualTo("    one two\n    three\n\n");
    }

    @Test
    void colours_are_set_line_by_line_and_only_where_they_are_wanted() {
        Page page = new Page(8, true);
        page.text(0, Style.STRONG, "one two three");
        page.text(0, Style.PLAIN, "four");
        assertThat(page.toString()).isEqualTo("\033[1mone two\033[0m\n\033[1mthree\033[0m\nfour\n");
    }
}
