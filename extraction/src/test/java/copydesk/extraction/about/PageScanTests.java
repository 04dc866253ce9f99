package copydesk.extraction.about;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What one walk over a page gathers. */
class PageScanTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <p>One</p><p>Two</p>                               | One;Two
            <p>One<br>Two</p>                                  | One;Two
            <div>One<p>Two</p>Three</div>                      | One;Two;Three
            <p>One <b>two</b> three</p>                        | One two three
            <p>Fer<b>ries</b></p>                              | Ferries
            <p>One<b> </b>two</p>                              | One two
            <p> One&nbsp;&nbsp; two&#8203; </p><p>&nbsp;</p>   | One two
            <p>By<a rel=author href=/j>Jane</a></p>            | By Jane
            <ul><li>One<li>Two</ul>                            | One;Two
            """)
    void seesTheLinesThatAReaderSees(String page, String lines) {
        assertThat(scan(page).lines()).extracting(PrintedLine::text).isEqualTo(List.of(lines.split(";")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>x</script>", "<style>x</style>", "<noscript>x</noscript>",
            "<template>x</template>", "<select><option>x</select>", "<textarea>x</textarea>",
            "<svg><text>x</text></svg>", "<video>x</video>", "<!-- x -->" })
    void seesNoLinesThatAReaderDoesNot(String silent) {
        assertThat(scan("<title>x</title><p>One</p>" + silent + "<p>Two</p>").lines())
            .containsExactly(new PrintedLine("One", false), new PrintedLine("Two", false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<nav>x</nav>", "<footer>x</footer>", "<aside><div><p>x</p></div></aside>",
            "<div class=related>x</div>", "<div id=newsletter>x</div>", "<div hidden>x</div>", "<figure>x</figure>" })
    void tellsTheFurniture(String box) {
        assertThat(scan("<p>One</p>" + box + "<p>Two</p>").lines()).containsExactly(new PrintedLine("One", false),
                new PrintedLine("x", true), new PrintedLine("Two", false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<body class=sidebar><p>One</p>", "<main class=popular><p>One</p></main>",
            "<article class='teaser latest'><p>One</p></article>" })
    void takesNoRootOfThePageForFurniture(String page) {
        assertThat(scan(page).lines()).containsExactly(new PrintedLine("One", false));
    }

    @Test
    void cutsLongLines() {
        PageScan scan = scan("<p>" + "Ferry ".repeat(500) + "</p><p>Two</p>");

        assertThat(scan.lines()).hasSize(2);
        assertThat(scan.lines().get(0).text()).startsWith("Ferry Ferry Ferry").hasSizeBetween(200, 230);
    }

    @Test
    void knowsWhereHeadingsStand() {
        PageScan scan = scan("<nav><h1>Harbour Post</h1></nav><p>One</p><h2>Two</h2><h1>Ferry strike</h1>");

        assertThat(scan.headings()).extracting((heading) -> heading.element().text())
            .containsExactly("Harbour Post", "Ferry strike");
        assertThat(scan.headings()).extracting(PageScan.Placed::line).containsExactly(0, 3);
        assertThat(scan.headings()).extracting(PageScan.Placed::furniture).containsExactly(true, false);
    }

    @Test
    void knowsWherePicturesStand() {
        PageScan scan = scan("<p>One</p><p>Two</p><figure><img src=https://img.example/a.jpg></figure>"
                + "<aside>Three <img src=https://img.example/b.jpg></aside>"
                + "<noscript><img src=https://img.example/c.jpg></noscript>");

        assertThat(scan.images()).extracting((image) -> image.element().attr("src"))
            .containsExactly("https://img.example/a.jpg", "https://img.example/b.jpg");
        assertThat(scan.images()).extracting(PageScan.Placed::furniture).containsExactly(false, true);
        assertThat(scan.images()).extracting(PageScan.Placed::line).containsExactly(2, 2);
    }

    @Test
    void keepsOnlyScriptsOfData() {
        PageScan scan = scan("<script>var a = {};</script><script type='application/LD+json'>{\"a\":1}</script>"
                + "<script type=application/json>{\"b\":2}</script>"
                + "<p><script type='application/ld+json; charset=utf-8'>{\"c\":3}</script>");

        assertThat(scan.scripts()).containsExactly("{\"a\":1}", "{\"c\":3}");
    }

    @Test
    void keepsLinksInTheirOrder() {
        PageScan scan = scan("<link rel=amphtml href=/amp/1><p>One</p><link rel=canonical href=/1>");

        assertThat(scan.links()).extracting((link) -> link.attr("rel")).containsExactly("amphtml", "canonical");
    }

    @Test
    void findsNothingOnAnEmptyPage() {
        PageScan scan = scan("");

        assertThat(scan.lines()).isEmpty();
        assertThat(scan.headings()).isEmpty();
        assertThat(scan.places()).isEmpty();
    }

    private static PageScan scan(String page) {
        return PageScan.of(Jsoup.parse(page));
    }

}
