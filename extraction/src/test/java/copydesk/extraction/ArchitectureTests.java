package copydesk.extraction;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("copydesk.extraction");

    @Test
    void looksAtTheWholeModule() {
        assertThat(CLASSES).hasSizeGreaterThan(50);
    }

    @Test
    void isPlainJavaOnTwoLibraries() {
        classes().should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jsoup..", "crawlercommons.domains..", "org.jspecify..",
                    "copydesk.contract..", "copydesk.extraction..")
            .check(CLASSES);
    }

    @Test
    void hasNoPackageCycles() {
        slices().matching("copydesk.extraction.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

}
