package copydesk.endtoend.egress;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SocketChannel;
import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the product fetches goes through the one class that checks addresses, and the
 * way to Kafka through Kafka's own clients. All services at once, so that a new one is
 * under the rule without a line.
 */
class OneWayOutTests {

    private static final String WAY_OUT = "copydesk.ingest.fetch";

    /** What connects, or can be told to. */
    private static final DescribedPredicate<JavaClass> CLIENTS = assignableTo(URLConnection.class)
        .or(assignableTo(Socket.class))
        .or(assignableTo(SocketChannel.class))
        .or(assignableTo(AsynchronousSocketChannel.class))
        .or(assignableTo(DatagramChannel.class))
        .or(assignableTo(DatagramSocket.class))
        .or(resideInAnyPackage("java.net.http..", "javax.net.ssl..", "org.apache.hc..", "org.apache.http..",
                "okhttp3..", "reactor.netty..", "io.netty..", "org.eclipse.jetty.client..",
                "org.springframework.web.client..", "org.springframework.web.reactive.function.client..",
                "org.springframework.http.client..", "org.springframework.core.io.UrlResource", "org.jsoup.helper.."))
        .as("clients of the network");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("copydesk");

    @Test
    void looksAtEveryService() {
        for (String service : new String[] { "contract", "edge", "extraction", "knowledge", "ingest", "enrich",
                "publish", "console", "allinone" }) {
            assertThat(PRODUCT.that(resideInAnyPackage("copydesk." + service + ".."))).as(service).isNotEmpty();
        }
    }

    @Test
    void leadsThroughTheWayOutOnly() {
        noClasses().that().resideOutsideOfPackage(WAY_OUT).should().dependOnClassesThat(CLIENTS).check(PRODUCT);
    }

    @Test
    void opensNoUrlByItself() {
        noClasses().should()
            .callMethodWhere(target(URL.class.getName(), "openStream", "openConnection", "getContent"))
            .orShould()
            .callMethodWhere(target(Jsoup.class.getName(), "connect", "newSession"))
            .check(PRODUCT);
    }

    @Test
    void resolvesNamesWhereTheyAreCheckedOnly() {
        // the broker in the process listens, on an address that is written out
        noClasses().that()
            .resideOutsideOfPackages("copydesk.ingest.address", "copydesk.allinone.broker")
            .should()
            .callMethodWhere(target(InetAddress.class.getName(), "getByName", "getAllByName"))
            .check(PRODUCT);
    }

    @Test
    void isUsedAtAll() {
        assertThat(PRODUCT.that(resideInAnyPackage(WAY_OUT))
            .stream()
            .anyMatch((type) -> type.getDirectDependenciesFromSelf()
                .stream()
                .anyMatch((dependency) -> CLIENTS.test(dependency.getTargetClass()))))
            .isTrue();
    }

    private static DescribedPredicate<JavaAccess<?>> target(String owner, String... methods) {
        return DescribedPredicate.describe("leads to the network",
                (access) -> access.getTargetOwner().getName().equals(owner)
                        && List.of(methods).contains(access.getTarget().getName()));
    }

}
