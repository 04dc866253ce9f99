package copydesk.benchmarks.extraction;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("copydesk.benchmarks.extraction");

    @Test
    void looksAtTheWholePackage() {
        assertThat(CLASSES).hasSizeGreaterThan(30);
    }

    @Test
    void hasNoPackageCycles() {
        slices().matching("copydesk.benchmarks.extraction.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    // a scorer that knows what it scores would be no judge
    @Test
    void scoresWithoutKnowingSystems() {
        noClasses().that()
            .resideInAnyPackage("..extraction.score..", "..extraction.field..", "..extraction.gold..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..extraction.system..", "copydesk.extraction..")
            .check(CLASSES);
    }

}
