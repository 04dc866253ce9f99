package copydesk.allinone;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("copydesk.allinone");

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching("copydesk.allinone.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyTheTerminalTalksToTheScreen() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    @Test
    void onlyTheBrokerKnowsTheInsideOfKafka() {
        noClasses().that()
            .resideOutsideOfPackage("copydesk.allinone.broker")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kafka..", "org.apache.kafka.metadata..", "org.apache.kafka.server..")
            .check(CLASSES);
    }

    @Test
    void onlyTheRunKnowsSpring() {
        noClasses().that()
            .resideOutsideOfPackage("copydesk.allinone.run")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..")
            .check(CLASSES);
    }

    @Test
    void theLedgerIsPlainJava() {
        noClasses().that()
            .resideInAPackage("copydesk.allinone.ledger")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework..", "picocli..")
            .check(CLASSES);
    }

}
