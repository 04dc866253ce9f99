package copydesk.extraction.block;

import java.util.List;

import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PageBlockTests {

    private static final String FORTY = "The ferries between the islands do sail.";

    @Test
    void givesItsWordsWithEmphasisAndLinks() {
        PageBlock block = block("<p>The ferries <a href='/talks'>sail <b>again</b></a> <em>today</em>.</p>");

        assertThat(block.words()).isEqualTo(new RichText("The ferries sail again today.",
                List.of(new Mark(MarkKind.STRONG, 17, 22), new Mark(MarkKind.EMPHASIS, 23, 28)),
                List.of(new Anchor(12, 22, "https://harbour.example/talks"))));
    }

    @Test
    void cleansItsWordsButNotTheTextThatIsMeasured() {
        PageBlock block = block("<p>The har\u00adbour  was\n quiet.</p>");

        assertThat(block.text()).isEqualTo("The har\u00adbour was quiet.");
        assertThat(block.words()).isEqualTo(RichText.plain("The harbour was quiet."));
    }

    @Test
    void countsCodePointsInOffsets() {
        PageBlock block = block("<p>\ud83d\ude80 <a href='/up'>goes up</a></p>");

        assertThat(block.words().anchors()).containsExactly(new Anchor(2, 9, "https://harbour.example/up"));
    }

    @Test
    void keepsLinksWhoseTargetIsLostButNoNamedPlaces() {
        PageBlock block = block("<p><a href='#'>one</a> <a>two</a> <a name=x>three</a> <a href=''>four</a></p>");

        assertThat(block.words().anchors()).containsExactly(new Anchor(0, 3, null), new Anchor(4, 7, null),
                new Anchor(14, 18, null));
    }

    @Test
    void givesALinkOverTwoBlocksToBoth() {
        List<PageBlock> blocks = blocks("<p>See <a href='/a'>one<br><br>two</a> three</p>");

        assertThat(blocks).extracting(PageBlock::words)
            .containsExactly(new RichText("See one", List.of(), List.of(new Anchor(4, 7, "https://harbour.example/a"))),
                    new RichText("two three", List.of(), List.of(new Anchor(0, 3, "https://harbour.example/a"))));
    }

    @Test
    void givesBoldTypeAroundABlockToAllItHolds() {
        List<PageBlock> blocks = blocks("<b><u>One<div>Two</div></u>Three</b>");

        assertThat(blocks).extracting((block) -> block.words().marks())
            .containsExactly(List.of(new Mark(MarkKind.STRONG, 0, 3)), List.of(new Mark(MarkKind.STRONG, 0, 3)),
                    List.of(new Mark(MarkKind.STRONG, 0, 5)));
    }

    @Test
    void isProseFromFortySignsOn() {
        assertThat(block("<p>" + FORTY + "</p>").prose()).isEqualTo(40);
        assertThat(block("<p>" + FORTY.substring(1) + "</p>").prose()).isZero();
    }

    @Test
    void isNoProseIfHalfOfItIsLinked() {
        assertThat(block("<p>The fe<a href=/a>rries between the i</a>slands do sail.</p>").prose()).isEqualTo(40);
        assertThat(block("<p>The f<a href=/a>erries between the i</a>slands do sail.</p>").prose()).isZero();
    }

    @Test
    void isNoProseIfNobodySeesIt() {
        assertThat(block("<p hidden>" + FORTY + "</p>").prose()).isZero();
    }

    private static PageBlock block(String html) {
        return blocks(html).get(0);
    }

    private static List<PageBlock> blocks(String html) {
        return Segmenter.cut(Jsoup.parse(html, "https://harbour.example/").body(), "", new Purposes()).blocks();
    }

}
