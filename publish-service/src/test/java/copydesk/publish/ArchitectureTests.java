package copydesk.publish;

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
        .importPackages("copydesk.publish");

    @Test
    void looksAtTheWholeModule() {
        assertThat(CLASSES).hasSizeGreaterThan(30);
    }

    @Test
    void keepsSpringAndKafkaAtTheDoors() {
        noClasses().that()
            .resideOutsideOfPackages("copydesk.publish", "copydesk.publish.stream")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "io.micrometer..", "copydesk.edge..")
            .check(CLASSES);
    }

    @Test
    void hasNoPackageCycles() {
        slices().matching("copydesk.publish.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void dependsOnNoOtherService() {
        classes().should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("copydesk.ingest..", "copydesk.enrich..", "copydesk.console..")
            .check(CLASSES);
    }

}
