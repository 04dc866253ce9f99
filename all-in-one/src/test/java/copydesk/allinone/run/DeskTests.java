package copydesk.allinone.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;

import copydesk.allinone.broker.DataFolder;
import copydesk.allinone.terminal.Obstacle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DeskTests {

    private final Desk desk = new Desk("127.0.0.1:29092", new DataFolder(Path.of("/data")));

    @Test
    void givesEachServiceItsBrokerAndAFolderOfItsOwn() {
        List<Service> services = this.desk.services(0);

        assertThat(services).extracting(Service::name).containsExactly("ingest", "enrich", "publish", "console");
        assertThat(services)
            .allSatisfy((service) -> assertThat(service.arguments()).contains("--copydesk.kafka=127.0.0.1:29092",
                    "--server.address=127.0.0.1", "--copydesk.state=" + Path.of("/data/state", service.name())));
    }

    @Test
    void tellsIngestAloneWhatMayBeFetchedBesideThePublicInternet() {
        Desk allowing = new Desk("127.0.0.1:29092", new DataFolder(Path.of("/data")),
                List.of("localhost:8000", "10.0.0.0/8"));

        assertThat(allowing.services(0)).filteredOn(
                (service) -> service.arguments().contains("--copydesk.ingest.fetch.allow=localhost:8000,10.0.0.0/8"))
            .extracting(Service::name)
            .containsExactly("ingest");
        assertThat(this.desk.services(0))
            .noneMatch((service) -> service.arguments().toString().contains("fetch.allow"));
    }

    @Test
    void letsAShadowTakeInNothingByItself() {
        Desk secluded = Desk.secluded("127.0.0.1:29092", new DataFolder(Path.of("/data")));

        assertThat(secluded.services(0)).filteredOn((service) -> service.arguments()
            .containsAll(List.of("--copydesk.ingest.frontier.sources=", "--copydesk.ingest.frontier.file=",
                    "--copydesk.ingest.inbox.folder=", "--copydesk.ingest.push.keys=",
                    "--copydesk.ingest.websub.callback=")))
            .extracting(Service::name)
            .containsExactly("ingest");
    }

    @Test
    void takesNoFixedPortWhenAnyWillDo() {
        List<Service> services = this.desk.services(0);

        assertThat(services).allSatisfy((service) -> assertThat(service.arguments()).contains("--server.port=0"));
        assertThat(services.get(3).arguments()).contains("--management.server.port=0");
    }

    @Test
    void namesTheOptionWhenThePortOfThePageIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> this.desk.services(port)).isInstanceOf(Obstacle.class)
                .hasMessage("Port " + port
                        + " on 127.0.0.1 is taken. Give another with --console-port; --console-port 0 picks a free one.");
        }
    }

    @Test
    void takesAnyPortForMetersWhenTheUsualOneIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePort.near(taken.getLocalPort())).isZero();
        }
    }

}
