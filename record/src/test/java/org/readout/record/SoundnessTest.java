package org.readout.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundnessTest {

    private final RecordCodec codec = new RecordCodec();
    private final String json = codec.toLine(RecordCodecTest.record());

    @Test
    void a_record_of_ours_is_sound() {
        assertThat(Soundness.faults(RecordCodecTest.record())).isEmpty();
    }

    @Test
    void another_text_than_the_id_says_is_told() {
        assertThat(Soundness.faults(codec.read(json.replace("Oslo meets", "Oslo greets"))))
                .contains("the article's id is not that of its text");
    }

    @Test
    void somebody_who_is_not_there_is_told() {
        assertThat(Soundness.faults(codec.read(json.replace("\"addressees\":[\"a2\"]", "\"addressees\":[\"a7\"]"))))
                .containsExactly("s1 names a7, which is not there");
        assertThat(Soundness.faults(codec.read(json.replace("\"saidIn\":null", "\"saidIn\":\"s9\""))))
                .containsExactly("e1 names s9, which is not there");
    }

    @Test
    void blocks_that_leave_words_out_are_told() {
        int end = RecordCodecTest.record()
                .article()
                .text()
                .codePointCount(0, RecordCodecTest.record().article().text().length());
        String shorter = json.replace("\"begin\":0,\"end\":" + end, "\"begin\":0,\"end\":" + (end - 1));
        assertThat(shorter).isNotEqualTo(json);
        assertThat(Soundness.faults(codec.read(shorter))).hasSize(1);
    }

    @Test
    void nothing_said_is_told() {
        String empty = json.replaceFirst("\"content\":\\[\\[(\\d+),\\d+\\]\\]", "\"content\":[[$1,$1]]");
        assertThat(empty).isNotEqualTo(json);
        assertThat(Soundness.faults(codec.read(empty))).hasSize(1);
    }
}
