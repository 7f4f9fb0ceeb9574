package org.readout.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoreNlpEngineTest {

    @Test
    void a_language_without_models_has_no_analyzer() {
        CoreNlpEngine engine = new CoreNlpEngine();
        assertThat(engine.forLanguage("de")).isEmpty();
        assertThat(engine.languages()).containsExactlyInAnyOrder("fr", "en");
    }
}
