package copydesk.extraction.about;

import java.util.List;
import java.util.Optional;

import copydesk.extraction.about.PrintedAuthors.Found;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Authors as they stand near the headline. */
class PrintedAuthorsTests {

    @ParameterizedTest
    @ValueSource(strings = { "By", "by:", "Written by", "Story by", "Author:", "Von", "Autorin:", "Par", "Por", "Di",
            "Door", "Tekst:", "автор:" })
    void readsTheLineAfterALabel(String label) {
        assertThat(find("<p>" + label + "</p><p>Jane Doe</p>")).contains(new Found(List.of("Jane Doe"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "By Jane Doe | Harbour desk", "Harbour • By Jane Doe", "By Jane Doe on May 5, 2026",
            "By Jane Doe – May 5, 2026" })
    void readsAPartOfALine(String line) {
        assertThat(find("<p>" + line + "</p>")).contains(new Found(List.of("Jane Doe"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>Jane Doe</p><p>May 5, 2026</p>", "<p>May 5, 2026</p><p>Jane Doe</p>",
            "<p>Jane Doe · 4 min read · May 5, 2026</p>", "<p><a href=/author/jane-doe/>Jane Doe</a></p>" })
    void isUnsureWhereNoWordSaysThatItIsAnAuthor(String lines) {
        assertThat(find(lines)).contains(new Found(List.of("Jane Doe"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Marketing Tips", "JANE DOE", "Jane", "The Strike", "Watch Live" })
    void takesNotEveryLineBesideADateForAName(String line) {
        assertThat(find("<p>" + line + "</p><p>May 5, 2026</p>")).isEmpty();
    }

    @Test
    void takesNoNameFarFromADate() {
        assertThat(find("<p>Jane Doe</p><p>Harbour desk.</p><p>May 5, 2026</p>")).isEmpty();
    }

    @Test
    void prefersAStandardMarkToALine() {
        assertThat(find("<p>By John Roe</p><p itemprop=author>Jane Doe</p>"))
            .contains(new Found(List.of("Jane Doe"), true));
    }

    @Test
    void prefersALineToTheNameOfAClass() {
        assertThat(find("<p class=author-name>John Roe</p><p>By Jane Doe</p>"))
            .contains(new Found(List.of("Jane Doe"), true));
    }

    @Test
    void takesMarksThatStandTogether() {
        String apart = "<p>One.</p><p>Two.</p><p>Three.</p>";

        assertThat(find("<p itemprop=author>Jane Doe</p><p>Pilot.</p><p itemprop=author>Lea Holm</p>"))
            .contains(new Found(List.of("Jane Doe", "Lea Holm"), true));
        assertThat(find("<p itemprop=author>Jane Doe</p>" + apart + "<p itemprop=author>Lea Holm</p>"))
            .contains(new Found(List.of("Jane Doe"), true));
    }

    @Test
    void namesNobodyTwice() {
        assertThat(find("<p itemprop=author>Jane Doe</p><p itemprop=author>Jane Doe</p>"))
            .contains(new Found(List.of("Jane Doe"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Edited by", "Reviewed by:", "Photos", "Translated by", "Foto:" })
    void passesOverMarksOfOtherWork(String work) {
        String other = "<p>" + work + "</p><p itemprop=author>Lea Holm</p>";

        assertThat(find(other)).isEmpty();
        assertThat(find(other + "<p itemprop=author>Jane Doe</p>")).contains(new Found(List.of("Jane Doe"), true));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>Jane Doe</p><p>Senior Reporter</p>", "<p>Jane Doe</p><p>Last updated:</p>" })
    void readsANameAboveItsJobOrALabel(String lines) {
        assertThat(find(lines)).contains(new Found(List.of("Jane Doe"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<div class=author>Jane Doe<br>Writes about boats</div>",
            "<div class=author><p>Jane Doe</p><p>Pilot</p></div>",
            "<p class=author>JD Jane Doe</p><p class=author>Jane Doe</p>",
            "<p class=author>By Jane Doe ● 5 May 2026</p>", "<p class=author>Jane Doe Published: 5 May 2026</p>" })
    void takesTheNameOutOfALongerMark(String marks) {
        assertThat(find(marks)).map(Found::names).contains(List.of("Jane Doe"));
    }

    @Test
    void takesASmallNameWhereAStandardMarksIt() {
        assertThat(find("<p>by <a rel=author href=/j>janedoe</a></p>")).contains(new Found(List.of("janedoe"), true));
        assertThat(find("<p class=author>janedoe</p>")).isEmpty();
    }

    @Test
    void findsNobodyBelowTheBeginningOfTheArticle() {
        String prose = "<p>" + "The boats sail again from Friday, the company said. ".repeat(4) + "</p>";

        assertThat(find(prose + "<p>By Jane Doe</p>")).contains(new Found(List.of("Jane Doe"), true));
        assertThat(find(prose.repeat(4) + "<p>By Jane Doe</p>")).isEmpty();
    }

    private static Optional<Found> find(String rest) {
        PageScan scan = PageScan.of(Jsoup.parse("<h1>Ferry strike ends</h1>" + rest));
        return new PrintedAuthors(scan, HeadArea.of(scan, "Ferry strike ends")).find();
    }

}
