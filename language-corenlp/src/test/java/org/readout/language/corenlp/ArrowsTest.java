package org.readout.language.corenlp;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The arrows of this room, which ArchitectureTest of the command line does not see. */
class ArrowsTest {

    @Test
    void it_imports_only_the_port_and_the_words_we_publish() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.readout..")
                        .and(DescribedPredicate.not(resideInAnyPackage(
                                "org.readout.record",
                                "org.readout.language",
                                "org.readout.language.trees",
                                "org.readout.language.corenlp"))))
                .check(new ClassFileImporter().importPackages("org.readout.language.corenlp"));
    }
}
