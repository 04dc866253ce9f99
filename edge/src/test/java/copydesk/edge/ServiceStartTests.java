package copydesk.edge;

import java.net.InetAddress;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class ServiceStartTests {

    @Test
    void namesTheSettingsAndTheMachine() throws Exception {
        assertThat(ServiceStart.properties("ingest")).contains(entry("spring.config.name", "ingest"),
                entry("copydesk.machine", InetAddress.getLocalHost().getHostName()));
    }

}
