package copydesk.allinone.run;

import java.time.Instant;

import copydesk.allinone.ledger.Ledger;
import copydesk.allinone.ledger.Offered;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class FileNamesTests {

    private final Ledger ledger = new Ledger();

    @Test
    void areTheShortNamesOfDocuments() {
        ended("desk/ferry.txt", "ferry", "urn:uuid:1", EndState.PUBLISHED);
        ended("desk/storm.html", null, "urn:uuid:2", EndState.UNCHANGED);

        assertThat(FileNames.of(this.ledger)).containsExactly(entry("urn:uuid:1", "ferry"),
                entry("urn:uuid:2", "storm"));
    }

    @Test
    void keepTheEndingsWhereShortNamesClash() {
        ended("ferry.txt", "ferry", "urn:uuid:1", EndState.PUBLISHED);
        ended("ferry.html", "ferry", "urn:uuid:2", EndState.PUBLISHED);
        ended("other/ferry.html", "ferry", "urn:uuid:3", EndState.PUBLISHED);

        assertThat(FileNames.of(this.ledger)).containsExactly(entry("urn:uuid:1", "ferry.txt"),
                entry("urn:uuid:2", "ferry.html"), entry("urn:uuid:3", "ferry.html-2"));
    }

    @Test
    void staySameForACorrection() {
        ended("ferry.txt", "ferry", "urn:uuid:1", EndState.PUBLISHED);
        ended("ferry-corrected.txt", "ferry-corrected", "urn:uuid:1", EndState.PUBLISHED);

        assertThat(FileNames.of(this.ledger)).containsExactly(entry("urn:uuid:1", "ferry"));
    }

    @Test
    void leaveTheFolderInNoWay() {
        ended("feed.xml", "../../etc/passwd", "urn:uuid:1", EndState.PUBLISHED);
        ended("x.txt", "..", "urn:uuid:2", EndState.PUBLISHED);

        assertThat(FileNames.of(this.ledger).values()).containsExactly("etc-passwd", "article");
    }

    @Test
    void areNotGivenToCommandsAndRefusals() {
        ended("kill.json", "kill", "urn:uuid:1", EndState.APPLIED);
        ended("empty.txt", "empty", null, EndState.REFUSED);

        assertThat(FileNames.of(this.ledger)).isEmpty();
    }

    private void ended(String place, @Nullable String name, @Nullable String uri, EndState state) {
        this.ledger.offered(new Offered(place, place));
        this.ledger.ended(new Outcome(place, state, "publish", null, null, name, null, null, uri, null, Instant.EPOCH));
    }

}
