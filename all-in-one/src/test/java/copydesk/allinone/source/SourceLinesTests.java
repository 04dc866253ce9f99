package copydesk.allinone.source;

import java.time.Instant;
import java.util.List;

import copydesk.contract.source.SourceCounts;
import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import copydesk.contract.source.SourceState;
import copydesk.contract.source.SourceTimes;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceLinesTests {

    @Test
    void tellsInASecondLineWhatIsWrong() {
        Instant polled = Instant.parse("2026-11-22T16:10:00.123Z");
        String url = "https://news.example/feed";
        SourceState state = new SourceState("courier", SourceDefinition.of("courier", SourceKind.FEED, url),
                SourceHealth.FAILING, "The server answered 500.", false, url, null, null, null, null, null, 2, 0,
                new SourceCounts(17, 9, 240, 31, 30, 3, 1), new SourceTimes(null, 60, polled, polled, null, null, null),
                List.of());

        assertThat(SourceLines.of(state)).containsExactly(
                "courier              failing  feed         polls 17  found 31  last 2026-11-22T16:10:00Z  next -  "
                        + "https://news.example/feed",
                "                     The server answered 500.");
    }

}
