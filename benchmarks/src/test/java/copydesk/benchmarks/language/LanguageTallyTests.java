package copydesk.benchmarks.language;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTallyTests {

    @Test
    void countsByTrueLanguageAndListsErrors() {
        LanguageTally tally = new LanguageTally();

        tally.add("de/Blatt", "de", "de-AT", "de");
        tally.add("de/Zeitung", "de", "de", "nl");
        tally.add("no/Avis", "nb", "no", "da");

        assertThat(tally.lines()).containsExactly("language  pages  declared  text alone",
                "de            2    100.0%       50.0%", "nb            1    100.0%        0.0%",
                "all           3    100.0%       33.3%", "  de/Zeitung: de taken for nl on the text alone",
                "  no/Avis: nb taken for da on the text alone");
    }

}
