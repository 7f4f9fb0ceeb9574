package org.readout.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoarseDateTest {

    @ParameterizedTest
    @CsvSource({"2019, 2019-01-01, 2019-12-31", "2020-02, 2020-02-01, 2020-02-29", "2019-12-01, 2019-12-01, 2019-12-01"
    })
    void a_date_covers_its_days(String text, String first, String last) {
        CoarseDate date = CoarseDate.parse(text);
        assertThat(date.first()).hasToString(first);
        assertThat(date.last()).hasToString(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "19", "2019-13", "2019-02-30", "2019/12/01", "2019.12", "31.12.2019", "abcd", "-044-03-15"})
    void what_is_no_date_is_refused(String text) {
        assertThatThrownBy(() -> CoarseDate.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void a_day_is_its_own_first_and_last() {
        assertThat(CoarseDate.parse("2000-02-29").first())
                .isEqualTo(CoarseDate.parse("2000-02-29").last());
    }
}
