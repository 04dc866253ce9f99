package copydesk.extraction.body;

import java.util.Optional;

import copydesk.extraction.article.RawKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AsidesTests {

    private static final String TITLE = "Ferry strike ends";

    private static final String BODY = "<p>The ferries between the islands sail again from Friday on, after crews and "
            + "company agreed.</p><p>Crews get two more days of rest, and the company hires forty people before the "
            + "summer begins.</p>";

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            <p>By Jane Doe</p>                                                ~ BYLINE
            <p>By Jane Doe | 15 May 2025</p>                                  ~ BYLINE
            <div class=author>Jane Doe, at the harbour</div>                  ~ BYLINE
            <p>Jane <span class=byline>Doe</span></p>                         ~ BYLINE
            <p>15 May 2025</p>                                                ~ DATE
            <div class=author>15 May 2025</div>                               ~ DATE
            <div class=posted-on>Two hours before noon</div>                  ~ DATE
            <p class=standfirst>Boats leave again after more than a week.</p> ~ STANDFIRST
            """)
    void namesTheLinesAboveTheBody(String line, RawKind kind) {
        assertThat(above(line)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>Economy</p>", "<p class=standfirst>Boats leave again.</p>",
            "<p>Boats leave again after more than a week.</p>", "<p>Sign up for our newsletter</p>" })
    void passesOverOtherLinesAboveTheBody(String line) {
        assertThat(above(line)).isEmpty();
    }

    @Test
    void takesLongTextAboveTheBodyForNoLine() {
        String text = "Boats wait. ".repeat(20);

        assertThat(above("<p>By Jane Doe. " + text + "</p>" + BODY)).contains(RawKind.OTHER);
        assertThat(above("<div class=comment>" + text + "</div>" + BODY)).contains(RawKind.COMMENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <div class=related><a href=/a>Old tickets stay valid</a></div>    | RELATED
            <div class=teaser><p><a href=/a>Old tickets</a> valid</p></div>   | RELATED
            <p>Read more: Old tickets stay valid</p>                          | RELATED
            <div class=newsletter>Every morning in your hands</div>           | PROMOTION
            <div class=ad-slot>Cheap boats</div>                              | PROMOTION
            <p>Sign up for our newsletter</p>                                 | PROMOTION
            <div class=comment-list><p>I agree.</p></div>                     | COMMENT
            <div class=comments><a href=/a>Related articles</a></div>         | COMMENT
            <p>Boats wait.</p>                                                | OTHER
            <div class=related>Old tickets stay <a href=/a>valid</a></div>    | OTHER
            <p>By Jane Doe</p>                                                | OTHER
            <p><a href=/a>Old tickets stay valid</a></p>                      | OTHER
            """)
    void namesTheBlocksBelowTheBeginning(String block, RawKind kind) {
        assertThat(below(block)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p hidden>Boats wait.</p>", "<div aria-hidden=true><p>By Jane Doe</p></div>",
            "<figure><figcaption>Boats wait.</figcaption></figure>", "<div class=share>Pass it on</div>",
            "<div class=social-bar><ul><li><a href=/a>Mail</a></li></ul></div>", "<p>Ferry strike ends</p>",
            "<p>Strike ends</p>" })
    void passesOverFurniture(String block) {
        assertThat(above(block)).isEmpty();
        assertThat(below(block)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "newsletter", "comments", "share", "related", "ads" })
    void believesNoNameOfWhatHoldsTheBody(String name) {
        String page = "<h1>" + TITLE + "</h1><div class=" + name + ">" + BODY + "<p>Boats wait.</p></div>";

        assertThat(Asides.kind(page(page, 4), 3, false)).contains(RawKind.OTHER);
    }

    @Test
    void believesNoNameThatIsFarAway() {
        String near = "<div>".repeat(4) + "Boats wait." + "</div>".repeat(4);
        String far = "<div>".repeat(5) + "Boats wait." + "</div>".repeat(5);

        assertThat(below("<section class=newsletter>" + near + "</section>")).contains(RawKind.PROMOTION);
        assertThat(below("<section class=newsletter>" + far + "</section>")).contains(RawKind.OTHER);
    }

    private static Optional<RawKind> above(String line) {
        String page = "<article><h1>" + TITLE + "</h1>" + line + BODY + "</article>";

        return Asides.kind(page(page, 20), 1, true);
    }

    private static Optional<RawKind> below(String block) {
        return Asides.kind(page("<article><h1>" + TITLE + "</h1>" + BODY + block + "</article>", 20), 3, false);
    }

    private static ScoredPage page(String html, int most) {
        return ScoredPages.of(html, TITLE, new double[most]);
    }

}
