package copydesk.extraction.rule;

import copydesk.extraction.rule.SourceSet.Candidate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourceSetTests {

    @Test
    void readsWidths() {
        assertThat(SourceSet.candidates("/s.jpg 300w,\n /l.jpg 1200w"))
            .containsExactly(new Candidate("/s.jpg", 300, 300), new Candidate("/l.jpg", 1200, 1200));
    }

    @Test
    void readsDensities() {
        assertThat(SourceSet.candidates("/s.jpg, /m.jpg 1.5x, /l.jpg 2x")).containsExactly(
                new Candidate("/s.jpg", 0.1, 0), new Candidate("/m.jpg", 1.5 * 0.1, 0),
                new Candidate("/l.jpg", 0.2, 0));
    }

    @Test
    void leavesCommasInAddresses() {
        assertThat(SourceSet.candidates("/fit=crop,w=900/a.jpg 900w,data:,1w"))
            .containsExactly(new Candidate("/fit=crop,w=900/a.jpg", 900, 900), new Candidate("data:,1w", 0.1, 0));
    }

    @Test
    void takesWhatIsNoNumberForOne() {
        assertThat(SourceSet.candidates(", /a.jpg 1.2.3w, /b.jpg wide, /c.jpg 12345678901w,,")).containsExactly(
                new Candidate("/a.jpg", 1, 0), new Candidate("/b.jpg", 1, 0), new Candidate("/c.jpg", 1, 0));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(SourceSet.candidates(" , ")).isEmpty();
    }

    @Test
    void readsManyCommasAtOnce() {
        assertThat(SourceSet.candidates("/a.jpg" + ",".repeat(19_000) + "b,,"))
            .containsExactly(new Candidate("/a.jpg" + ",".repeat(19_000) + "b", 0.1, 0));
    }

}
