package org.readout.language.swift.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidesTest {

    private static final String GOLD =
            """
            # text = Il parle du traité.
            1\tIl\til\tPRON\t_\tNumber=Sing|Person=3|PronType=Prs\t2\tnsubj\t_\t_
            2\tparle\tparler\tVERB\t_\tMood=Ind|VerbForm=Fin\t0\troot\t_\t_
            3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_
            3\tde\tde\tADP\t_\t_\t5\tcase\t_\t_
            4\tle\tle\tDET\t_\t_\t5\tdet\t_\t_
            5\ttraité\ttraité\tNOUN\t_\tNumber=Sing\t2\tobl:arg\t_\tSpaceAfter=No
            6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_
            """;

    private static final String FOUND =
            """
            # line = 0
            1\tIl\til\tPRON\t_\t_\t2\tnsubj\t_\tTokenRange=0:2
            2\tparle\tparler\tVERB\t_\t_\t0\troot\t_\tTokenRange=3:8
            3\tde\tde\tADP\t_\t_\t5\tcase\t_\tTokenRange=9:11
            4\tle\tle\tDET\t_\t_\t5\tdet\t_\tTokenRange=9:11
            5\ttraité.\ttraité.\tNOUN\t_\t_\t2\tobj\t_\tTokenRange=12:19
            """;

    private static Example guided(Path folder) throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.conllu"), GOLD);
        Path found = Files.writeString(folder.resolve("found.conllu"), FOUND);
        Path second = Files.writeString(folder.resolve("second.conllu"), FOUND.replace("\tnsubj", "\tVN/PRON"));
        return Guides.guided(Treebank.rows(gold), Treebank.rows(found), Treebank.rows(second))
                .get(0);
    }

    @Test
    void the_second_guide_is_laid_beside_the_first(@TempDir Path folder) throws IOException {
        assertThat(guided(folder).guideOrNone().secondHeads()).startsWith(1, 6).endsWith(-2, -2);
        assertThat(guided(folder).guideOrNone().secondRelations()).startsWith("VN/PRON", "root", "case", "det");
    }

    @Test
    void words_that_both_cut_alike_have_the_guides_heads(@TempDir Path folder) throws IOException {
        assertThat(guided(folder).guideOrNone().heads()).startsWith(1, 6);
        assertThat(guided(folder).guideOrNone().relations()).startsWith("nsubj", "root", "case", "det");
    }

    @Test
    void words_that_the_guide_cuts_otherwise_have_no_guide(@TempDir Path folder) throws IOException {
        assertThat(guided(folder).guideOrNone().heads()).endsWith(-2, -2, -2, -2);
        assertThat(guided(folder).guideOrNone().relations()).endsWith("", "");
    }

    @Test
    void gold_is_brought_to_one_set_of_relations(@TempDir Path folder) throws IOException {
        assertThat(List.of(guided(folder).relations())).containsExactly("nsubj", "root", "case", "det", "obl", "punct");
        assertThat(guided(folder).tags()[0]).isEqualTo("PRON Prs");
    }
}
