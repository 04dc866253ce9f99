package copydesk.benchmarks.enrichment;

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
        .importPackages("copydesk.benchmarks.enrichment");

    @Test
    void looksAtTheWholePackage() {
        assertThat(CLASSES).hasSizeGreaterThan(20);
    }

    @Test
    void hasNoPackageCycles() {
        slices().matching("copydesk.benchmarks.enrichment.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    // a scorer that knows what it scores would be no judge
    @Test
    void scoresWithoutKnowingTheProduct() {
        noClasses().that()
            .resideInAnyPackage("..enrichment.score..", "..enrichment.gold..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("copydesk.enrich..")
            .check(CLASSES);
    }

}
