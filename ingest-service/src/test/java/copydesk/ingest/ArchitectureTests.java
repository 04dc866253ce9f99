package copydesk.ingest;

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
        .importPackages("copydesk.ingest");

    @Test
    void looksAtTheWholeModule() {
        assertThat(CLASSES).hasSizeGreaterThan(30);
    }

    @Test
    void keepsSpringAndKafkaAtTheDoors() {
        noClasses().that()
            .resideOutsideOfPackages("copydesk.ingest", "copydesk.ingest.stream..", "copydesk.ingest.web")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "io.micrometer..", "copydesk.edge..")
            .check(CLASSES);
    }

    @Test
    void hasNoPackageCycles() {
        slices().matching("copydesk.ingest.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void dependsOnNoOtherService() {
        classes().should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackages("copydesk.enrich..", "copydesk.publish..", "copydesk.console..")
            .check(CLASSES);
    }

    @Test
    void keepsTheHttpClientBehindTheWayOut() {
        noClasses().that()
            .resideOutsideOfPackage("copydesk.ingest.fetch")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..")
            .check(CLASSES);
    }

    @Test
    void readsRobotsWithTheOneLibraryThatIsThereForIt() {
        noClasses().that()
            .resideOutsideOfPackage("copydesk.ingest.robots")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("crawlercommons..")
            .check(CLASSES);
    }

    @Test
    void judgesAddressesWithoutAnyLibrary() {
        classes().that()
            .resideInAPackage("copydesk.ingest.address")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "copydesk.ingest.address")
            .check(CLASSES);
    }

    @Test
    void readsDocumentsWithoutKnowingWhereTheyCameFrom() {
        noClasses().that()
            .resideInAPackage("copydesk.ingest.feed")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("copydesk.ingest.fetch", "copydesk.ingest.frontier", "copydesk.ingest.intake")
            .check(CLASSES);
    }

}
