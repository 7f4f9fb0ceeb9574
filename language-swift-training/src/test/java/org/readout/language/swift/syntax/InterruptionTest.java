package org.readout.language.swift.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {

    private static final String DEAL =
            """
            1\tThe\t_\tDET\t_\t_\t2\tdet\t_\t_
            2\tdeal\t_\tNOUN\t_\t_\t4\tnsubj\t_\t_
            3\tis\t_\tAUX\t_\t_\t4\tcop\t_\t_
            4\tdead\t_\tADJ\t_\t_\t0\troot\t_\t_

            """;

    private static final String TODAY =
            """
            1\tToday\t_\tADV\t_\t_\t4\tadvmod\t_\t_
            2\t,\t_\tPUNCT\t_\t_\t4\tpunct\t_\t_
            3\twe\t_\tPRON\t_\t_\t4\tnsubj\t_\t_
            4\tsign\t_\tVERB\t_\t_\t0\troot\t_\t_

            """;

    private static final String SHE_SAID =
            """
            1\t,\t_\tPUNCT\t_\t_\t3\tpunct\t_\t_
            2\tshe\t_\tPRON\t_\t_\t3\tnsubj\t_\t_
            3\tsaid\t_\tVERB\t_\t_\t0\troot\t_\t_
            4\t,\t_\tPUNCT\t_\t_\t3\tpunct\t_\t_

            """;

    private static Example example(Path folder, String rows) throws IOException {
        return Treebank.examples(Files.writeString(folder.resolve("one.conllu"), rows))
                .get(0);
    }

    private static Example interrupted(Path folder, String said) throws IOException {
        Example sentence = example(folder, said);
        return Interruption.put(example(folder, SHE_SAID), Interruption.place(sentence), sentence);
    }

    @Test
    void words_are_put_behind_the_subject_and_hang_from_the_root(@TempDir Path folder) throws IOException {
        Example made = interrupted(folder, DEAL);
        assertThat(String.join(" ", made.forms())).isEqualTo("The deal , she said , is dead");
        assertThat(Arrays.stream(made.heads())).containsExactly(1, 7, 4, 4, 7, 4, 7, 8);
        assertThat(made.relations()[4]).isEqualTo("parataxis");
        assertThat(made.relations()[7]).isEqualTo("root");
    }

    @Test
    void a_comma_there_gives_way(@TempDir Path folder) throws IOException {
        Example made = interrupted(folder, TODAY);
        assertThat(String.join(" ", made.forms())).isEqualTo("Today , she said , we sign");
        assertThat(Arrays.stream(made.heads())).containsExactly(6, 3, 3, 6, 3, 6, 7);
    }

    @Test
    void a_sentence_without_such_a_place_is_left_whole(@TempDir Path folder) throws IOException {
        String bare = "1\tSign\t_\tVERB\t_\t_\t0\troot\t_\t_\n2\tit\t_\tPRON\t_\t_\t1\tobj\t_\t_\n\n";
        assertThat(Interruption.place(example(folder, bare))).isZero();
    }
}
