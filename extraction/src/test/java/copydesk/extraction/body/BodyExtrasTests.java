package copydesk.extraction.body;

import java.util.List;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.score.Evidence;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables, embeds and pull quotes between the paragraphs, read with a model that takes
 * long blocks.
 */
class BodyExtrasTests {

    private static final String FIRST = "The ferries between the islands sail again from Friday on, says the company.";

    private static final String LAST = "Crews get two more days of rest, and the company hires forty people before the "
            + "summer.";

    private static final String CELL = "Ferries of the northern islands, weekdays and Saturdays only, all year";

    private final BodyReader reader = new BodyReader(ScoredPages.longBlocks());

    @Test
    void makesOneBlockOfATable() {
        String table = "<table><tr><th>Line</th><th>Boats</th></tr><tr><td>" + CELL + "</td><td>4</td></tr></table>";

        assertThat(read(table)).containsExactly(plain(RawKind.PARAGRAPH, FIRST),
                new RawBlock(RawKind.TABLE, new RichText("Line | Boats\n" + CELL + " | 4", List.of(), List.of())),
                plain(RawKind.PARAGRAPH, LAST));
    }

    @Test
    void leavesATableOutOfWhichNothingWasChosen() {
        assertThat(read("<table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></table>"))
            .extracting(RawBlock::kind)
            .doesNotContain(RawKind.TABLE);
    }

    @Test
    void makesABlockOfAnEmbedAtItsPlace() {
        String film = "<div class=embed><iframe src='https://www.youtube.com/embed/abc12345'></iframe></div>";

        assertThat(read(film)).containsExactly(plain(RawKind.PARAGRAPH, FIRST),
                new RawBlock(RawKind.EMBED,
                        new RichText("YouTube", List.of(),
                                List.of(new Anchor(0, 7, "https://www.youtube.com/embed/abc12345")))),
                plain(RawKind.PARAGRAPH, LAST));
    }

    @Test
    void readsThePostThatIsNoPartOfTheBody() {
        String post = "<blockquote class=twitter-tweet><p>Boats sail!</p><a href='https://x.com/jane/status/7'>2 May"
                + "</a></blockquote>";

        assertThat(read(post)).containsExactly(plain(RawKind.PARAGRAPH, FIRST),
                new RawBlock(RawKind.EMBED,
                        new RichText("Boats sail! 2 May", List.of(),
                                List.of(new Anchor(0, 17, "https://x.com/jane/status/7")))),
                plain(RawKind.PARAGRAPH, LAST));
    }

    @Test
    void leavesAPostThatIsPartOfTheBody() {
        String words = "We are glad that it is over, and so are all the people who live out there.";

        assertThat(read("<blockquote class=twitter-tweet><p>" + words
                + "</p><a href='https://x.com/jane/status/7'>2 May</a></blockquote>"))
            .contains(plain(RawKind.QUOTE, words))
            .extracting(RawBlock::kind)
            .doesNotContain(RawKind.EMBED);
    }

    @Test
    void takesNoEmbedThatIsHiddenOrOfOtherArticles() {
        String film = "<iframe src='https://www.youtube.com/embed/abc12345'></iframe>";

        assertThat(read(
                "<noscript>" + film + "</noscript><div hidden>" + film + "</div><div class=related>" + film + "</div>"))
            .extracting(RawBlock::kind)
            .doesNotContain(RawKind.EMBED);
    }

    @Test
    void takesAQuotationThatRepeatsASentenceOutOfTheBody() {
        String quote = "“the company hires forty people before the summer”";

        assertThat(read("<blockquote>" + quote + "</blockquote>")).containsExactly(plain(RawKind.PARAGRAPH, FIRST),
                plain(RawKind.PULL_QUOTE, quote), plain(RawKind.PARAGRAPH, LAST));
        assertThat(read("<aside><p>" + quote + "</p></aside>")).contains(plain(RawKind.PULL_QUOTE, quote));
        assertThat(read("<div class='story-pull-quote'><p>" + quote + "</p></div>"))
            .contains(plain(RawKind.PULL_QUOTE, quote));
    }

    @Test
    void leavesQuotationsThatSaySomethingNew() {
        String quote = "We are glad that it is over, and so are all the people who live out there.";

        assertThat(read("<blockquote>" + quote + "</blockquote>")).contains(plain(RawKind.QUOTE, quote));
        assertThat(read("<blockquote class=pullquote>" + quote + "</blockquote>"))
            .contains(plain(RawKind.QUOTE, quote));
    }

    @Test
    void leavesParagraphsThatRepeatEachOther() {
        assertThat(read("<p>the company hires forty people before the summer</p>")).extracting(RawBlock::kind)
            .doesNotContain(RawKind.PULL_QUOTE);
    }

    private List<RawBlock> read(String between) {
        String page = "<article><h1>Ferry strike ends after nine days</h1><p>" + FIRST + "</p>" + between + "<p>" + LAST
                + "</p></article>";
        return this.reader
            .read(Jsoup.parse(page, "https://harbour.example/strike").body(),
                    new Evidence("Ferry strike ends after nine days", "", ""), Tuning.NONE)
            .orElseThrow()
            .blocks();
    }

    private static RawBlock plain(RawKind kind, String words) {
        return new RawBlock(kind, RichText.plain(words));
    }

}
