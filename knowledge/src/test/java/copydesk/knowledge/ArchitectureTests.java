package copydesk.knowledge;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("copydesk.knowledge");

    @Test
    void looksAtTheWholeModule() {
        assertThat(CLASSES).hasSizeGreaterThan(25);
    }

    @Test
    void isPlainJavaOnTwoLibraries() {
        classes().should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "tools.jackson.core..", "org.apache.commons.compress..", "org.jspecify..",
                    "copydesk.contract..", "copydesk.knowledge..")
            .check(CLASSES);
    }

    @Test
    void lookingUpNeedsNoLibrary() {
        noClasses().that()
            .resideInAnyPackage("copydesk.knowledge", "copydesk.knowledge.sorting")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "org.apache..", "copydesk.knowledge.imports..")
            .check(CLASSES);
    }

    @Test
    void hasNoPackageCycles() {
        slices().matching("copydesk.knowledge.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

}
