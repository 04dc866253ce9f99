package copydesk.console;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

class ArchitectureTests {

    private static final String[] FEATURES = { "copydesk.console.flow..", "copydesk.console.story..",
            "copydesk.console.quarantine..", "copydesk.console.source..", "copydesk.console.trail..",
            "copydesk.console.excerpt.." };

    private static JavaClasses console;

    @BeforeAll
    static void readClasses() {
        console = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("copydesk.console");
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("copydesk.console.(*)..").should().beFreeOfCycles().check(console);
    }

    @Test
    void featuresArePlainJava() {
        classes().that()
            .resideInAnyPackage(FEATURES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "copydesk.contract..", "copydesk.console.flow..", "copydesk.console.story..",
                    "copydesk.console.quarantine..", "copydesk.console.source..", "copydesk.console.trail..",
                    "copydesk.console.excerpt..", "org.jspecify..", "com.fasterxml.jackson.annotation..")
            .check(console);
    }

    @Test
    void onlyStreamKnowsKafka() {
        noClasses().that()
            .resideOutsideOfPackage("copydesk.console.stream..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "copydesk.edge..")
            .check(console);
    }

    @Test
    void onlyRootKnowsBothSides() {
        noClasses().that()
            .resideInAPackage("copydesk.console.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("copydesk.console.stream..")
            .check(console);
        noClasses().that()
            .resideInAPackage("copydesk.console.stream..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("copydesk.console.web..")
            .check(console);
    }

}
