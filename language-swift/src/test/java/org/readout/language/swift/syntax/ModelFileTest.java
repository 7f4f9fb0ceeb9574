package org.readout.language.swift.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    private static ModelFile.Content content() {
        TagSet tagSet = new TagSet(List.of("NOUN", "VERB Fin"), List.of("Number=Sing", ""), new int[][] {{0, 1}, {1}});
        Weights weights =
                new Weights(new int[] {-9, 3, 70_000}, new int[] {1, 1, 1}, new short[] {0x0105, 0x00FB, 0x0101});
        HashedLexicon lexicon = new HashedLexicon(new int[] {-4, 11}, new byte[] {1, (byte) 200});
        Relations relations = new Relations(List.of("nsubj", "root"));
        return new ModelFile.Content(tagSet, relations, lexicon, weights, weights, weights, weights);
    }

    private static byte[] written(ModelFile.Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(content, out);
        return out.toByteArray();
    }

    @Test
    void what_is_written_is_read() throws IOException {
        ModelFile.Content read = ModelFile.read(new ByteArrayInputStream(written(content())));
        assertThat(read.tagSet().names()).containsExactly("NOUN", "VERB Fin");
        assertThat(read.tagSet().candidates(0)).containsExactly(0, 1);
        assertThat(read.relations().names()).containsExactly("nsubj", "root");
        assertThat(read.lexicon().reading(11)).isEqualTo(200);
        assertThat(read.lexicon().reading(-4)).isEqualTo(1);
        assertThat(read.labels().features()).containsExactly(-9, 3, 70_000);
        assertThat(read.labels().weights()).containsExactly(0x0105, 0x00FB, 0x0101);
    }

    @Test
    void the_same_model_gives_the_same_bytes() throws IOException {
        byte[] once = written(content());
        assertThat(written(ModelFile.read(new ByteArrayInputStream(once)))).isEqualTo(once);
    }

    @Test
    void another_file_is_refused() {
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream("not a model".getBytes())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a model");
    }

    @Test
    void another_version_is_refused() throws IOException {
        byte[] bytes = written(content());
        bytes[7] = 99;
        assertThatThrownBy(() -> ModelFile.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("version 99");
    }
}
