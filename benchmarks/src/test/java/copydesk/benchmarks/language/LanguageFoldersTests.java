package copydesk.benchmarks.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageFoldersTests {

    @Test
    void publisherMayHaveLowLinesInItsName() throws IOException {
        assertThat(truth("ch/Le_Temps\tfr\n").of("ch/Le_Temps_2024_04_22")).contains("fr");
        assertThat(truth("ch/Le_Temps\tfr\n").of("ch/Le_Temps")).contains("fr");
    }

    @Test
    void onlyAWholeDateIsCutOff() throws IOException {
        TrueLanguages truth = truth("ch\tde\nch/Temps\tfr\n");

        assertThat(truth.of("ch/Temps_2024_4_22")).contains("de");
        assertThat(truth.of("ch/Temps_2024_04_22_b")).contains("de");
    }

    @Test
    void laterLineGoesBeforeAnEarlierOne() throws IOException {
        assertThat(truth("ch\tde\nch\tit\tlooked again\n").of("ch/Temps_2024_04_22")).contains("it");
    }

    @Test
    void emptyTableKnowsNothing() throws IOException {
        assertThat(truth("").of("ch/Temps_2024_04_22")).isEmpty();
        assertThat(truth("ch\tde\n").of("")).isEmpty();
    }

    @Test
    void tallyOfNoPagesHasNoLanguages() {
        assertThat(new LanguageTally().lines()).containsExactly("language  pages  declared  text alone",
                "all           0      0.0%        0.0%");
    }

    @Test
    void tallyListsBothErrorsOfAPage() {
        LanguageTally tally = new LanguageTally();
        tally.add("rs/Vreme", "sr", "hr-HR", "bs");
        tally.add("rs/Danas", "sr", "sr-Latn-RS", "sr");

        assertThat(tally.lines()).containsExactly("language  pages  declared  text alone",
                "sr            2     50.0%       50.0%", "all           2     50.0%       50.0%",
                "  rs/Vreme: sr taken for hr-HR with its declaration", "  rs/Vreme: sr taken for bs on the text alone");
    }

    @Test
    void languageWhoseCodeOnlyBeginsAlikeIsAnError() {
        LanguageTally tally = new LanguageTally();
        tally.add("de/Blatt", "de", "den", "");

        assertThat(tally.lines()).endsWith("  de/Blatt: de taken for den with its declaration",
                "  de/Blatt: de taken for  on the text alone");
    }

    private static TrueLanguages truth(String table) throws IOException {
        return new TrueLanguages(new BufferedReader(new StringReader(table)));
    }

}
