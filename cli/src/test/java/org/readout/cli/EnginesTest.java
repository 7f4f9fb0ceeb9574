package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.readout.language.Engine;

class EnginesTest {

    @Test
    void a_plain_build_holds_no_engine_but_our_own() {
        assertThat(Engine.installed()).extracting(Engine::name).containsExactly("swift");
        assertThatThrownBy(() -> Class.forName("edu.stanford.nlp.pipeline.StanfordCoreNLP"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void the_engine_of_who_names_none_is_installed() {
        assertThat(Engines.named(Engines.DEFAULT).name()).isEqualTo("swift");
    }

    @Test
    void an_unknown_engine_is_answered_with_those_there_are_and_those_to_be_had() {
        assertThatThrownBy(() -> Engines.named("quick"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no engine 'quick'; there are: swift; "
                        + "'./readout … --engine corenlp' fetches and builds corenlp");
    }

    @Test
    void help_and_completion_name_engines_to_be_had_too() {
        assertThat(new Engines.Known()).containsExactly("corenlp", "swift");
    }
}
