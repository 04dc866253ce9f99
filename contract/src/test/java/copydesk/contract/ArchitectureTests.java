package copydesk.contract;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("copydesk.contract");

    @Test
    void looksAtTheWholeModule() {
        assertThat(CLASSES).hasSizeGreaterThan(50);
    }

    @Test
    void isPlainJava() {
        noClasses().should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "io.micrometer..")
            .check(CLASSES);
    }

    @Test
    void usesNothingButJacksonBesideTheJdk() {
        noClasses().should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("copydesk.contract..", "java..", "tools.jackson..",
                    "com.fasterxml.jackson.annotation..", "org.jspecify.annotations..")
            .check(CLASSES);
    }

    @Test
    void hasNoPackageCycles() {
        slices().matching("copydesk.contract.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void keepsTheWordsOfTheEnvelopeFreeOfTheRecords() {
        noClasses().that()
            .resideInAPackage("copydesk.contract")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("copydesk.contract.article", "copydesk.contract.annotation", "copydesk.contract.news",
                    "copydesk.contract.ledger", "copydesk.contract.command")
            .check(CLASSES);
    }

}
