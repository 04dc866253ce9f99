package copydesk.benchmarks.fetch;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

import copydesk.contract.ledger.Reason;
import copydesk.ingest.fetch.Answer;
import copydesk.ingest.fetch.Ask;
import copydesk.ingest.fetch.Egress;
import copydesk.ingest.fetch.FetchSettings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FetchRunTests {

    @Test
    void asksEachAddressOnceOverAllHosts() throws InterruptedException {
        ConcurrentSkipListSet<String> asked = new ConcurrentSkipListSet<>();
        FetchRun run = new FetchRun((ask) -> {
            asked.add(ask.url());
            return new Answer.Gone(404);
        }, 3, 80);

        run.until(4, 2);
        run.until(5, 2);

        assertThat(asked).containsExactly("http://host-0.example:80/news/0.html",
                "http://host-0.example:80/news/3.html", "http://host-1.example:80/news/1.html",
                "http://host-1.example:80/news/4.html", "http://host-2.example:80/news/2.html");
        assertThat(run.failures().get("Gone").sum()).isEqualTo(5);
    }

    @Test
    void countsDocumentsAndWhatIsUnchanged() throws InterruptedException {
        byte[] page = "<h1>Ferry</h1>".getBytes(StandardCharsets.UTF_8);
        try (WebServer server = WebServer.start("identity", page, Duration.ZERO);
                Egress egress = new Egress(FetchSettings.defaults(), Clock.systemUTC(), server.everywhere())) {
            FetchRun run = new FetchRun(egress, 7, server.port());

            run.until(20, 4);

            assertThat(run.documents()).isEqualTo(15);
            assertThat(run.unchanged()).isEqualTo(5);
            assertThat(run.failures()).isEmpty();
            assertThat(server.requests()).isEqualTo(20);
        }
    }

    @Test
    void servesBombsThatAreRefused() {
        Bomb bomb = Bomb.packed(20_000_000)
            .stream()
            .filter((one) -> one.encoding().equals("zstd"))
            .findFirst()
            .orElseThrow();
        try (WebServer server = WebServer.start(bomb.encoding(), bomb.bytes(), Duration.ZERO);
                Egress egress = new Egress(FetchSettings.defaults(), Clock.systemUTC(), server.everywhere())) {
            assertThat(egress.ask(Ask.plainly("http://bomb.example:" + server.port() + "/")))
                .isEqualTo(new Answer.Failed(Reason.TOO_LARGE, "The document is larger than the limit."));
        }
        assertThat(Bomb.plain()).extracting(Bomb::encoding).containsOnly("");
        assertThat(List.of(bomb.name(), bomb.type())).containsExactly("zstd, 20 MB of zeros", "text/html");
    }

}
