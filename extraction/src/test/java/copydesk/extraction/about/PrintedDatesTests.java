package copydesk.extraction.about;

import java.util.List;

import copydesk.extraction.date.DateHint;
import copydesk.extraction.date.DayOrder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Dates that readers of a page see. */
class PrintedDatesTests {

    private static final String PROSE = "<p>" + "The boats sail again from Friday, the company said. ".repeat(4)
            + "</p>";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>4 June 2026</p>                                       | 4 June 2026          | ``
            <p>By Jane Doe, 4 June 2026</p>                          | By Jane Doe, 4 June 2026 | ``
            <p>Updated: 5 June 2026</p>                              | ``                   | Updated: 5 June 2026
            <p>Updated</p><p>5 June 2026</p>                         | ``                   | 5 June 2026
            <p>Published 4 June 2026 • Updated 5 June 2026</p>       | Published 4 June 2026 | • Updated 5 June 2026
            <time datetime=2026-06-04T10:00Z>today</time>            | 2026-06-04T10:00Z    | ``
            <time>4 June 2026</time>                                 | 4 June 2026;4 June 2026 | ``
            <b itemprop=dateModified content=2026-06-05>now</b>      | ``                   | 2026-06-05
            <time class=last-modified datetime=2026-06-05>now</time> | ``                   | 2026-06-05
            <p>Updated <time datetime=2026-06-05>now</time></p>      | ``                   | 2026-06-05
            <time datetime=yesterday>now</time>                      | ``                   | ``
            <p>The strike ended on 4 June 2026.</p>                  | ``                   | ``
            """)
    void areReadBelowTheHeadline(String head, String published, String updated) {
        PrintedDates dates = read("<h1>Ferry</h1>" + head + PROSE);

        assertThat(texts(dates.published())).isEqualTo(published);
        assertThat(texts(dates.updated())).isEqualTo(updated);
    }

    @Test
    void areBelievedInTheOrderOfTheirDistanceFromTheHeadline() {
        PrintedDates dates = read("<p>3 June 2026</p><h1>Ferry</h1><p>By Jane Doe</p><p>4 June 2026</p>"
                + "<aside><time datetime=2026-06-01>old</time></aside>");

        assertThat(dates.published()).containsExactly(text("4 June 2026"), text("3 June 2026"),
                new DateHint("2026-06-01", "time"));
        assertThat(dates.atHeadline()).containsExactly(text("4 June 2026"), text("3 June 2026"));
    }

    @Test
    void needALabelFarFromTheHeadline() {
        PrintedDates dates = read("<h1>Ferry</h1>" + PROSE.repeat(5)
                + "<p>3 June 2026</p><p>Published: 4 June 2026</p><p>Last updated</p><p>5 June 2026</p>");

        assertThat(dates.published()).containsExactly(text("Published: 4 June 2026"));
        assertThat(dates.updated()).containsExactly(text("5 June 2026"));
        assertThat(dates.atHeadline()).isEmpty();
    }

    @Test
    void needNoLabelBelowTheArticleWhereAllAreTheSame() {
        String far = "<h1>Ferry</h1>" + PROSE.repeat(5) + "<p>3 June 2026</p><p>Jane Doe</p><p>3 June 2026</p>";

        assertThat(read(far).published()).containsExactly(text("3 June 2026"));
        assertThat(read(far).atHeadline()).isEmpty();
        assertThat(read(far + "<p>2 June 2026</p>").published()).isEmpty();
        assertThat(read(far + "<aside><p>2 June 2026</p></aside>").published()).containsExactly(text("3 June 2026"));
    }

    @Test
    void areLookedForFarAwayOnlyWhereNoneIsNear() {
        assertThat(read("<h1>Ferry</h1><p>3 June 2026</p>" + PROSE.repeat(5) + "<p>Published: 4 June 2026</p>")
            .published()).containsExactly(text("3 June 2026"));
    }

    @Test
    void carryTheOrderOfDayAndMonth() {
        PageScan scan = PageScan.of(Jsoup.parse("<h1>Ferry</h1><p>02/04/2026</p>"));
        DayOrder order = DayOrder.of("de");

        assertThat(new PrintedDates(scan, HeadArea.of(scan, "Ferry"), order).published())
            .containsExactly(new DateHint("02/04/2026", "text", order));
    }

    private static PrintedDates read(String page) {
        PageScan scan = PageScan.of(Jsoup.parse(page));
        return new PrintedDates(scan, HeadArea.of(scan, "Ferry"), DayOrder.UNKNOWN);
    }

    private static String texts(List<DateHint> hints) {
        return String.join(";", hints.stream().map((hint) -> hint.text().strip()).toList());
    }

    private static DateHint text(String text) {
        return new DateHint(text, "text");
    }

}
