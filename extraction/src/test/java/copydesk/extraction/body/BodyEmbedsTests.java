package copydesk.extraction.body;

import java.util.List;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BodyEmbedsTests {

    private static final String FILM = "<iframe src=https://www.youtube.com/embed/abc12345 title='First boat'></iframe>";

    private static final RawBlock READ = new RawBlock(RawKind.EMBED, new RichText("First boat", List.of(),
            List.of(new Anchor(0, 10, "https://www.youtube.com/embed/abc12345"))));

    private static final String POST = "<blockquote class=twitter-tweet><p>Boats sail!</p>"
            + "<a href='https://x.com/jane/status/7'>2 May</a></blockquote>";

    @Test
    void standBeforeTheBlockThatFollowsThem() {
        BodyEmbeds embeds = embeds("<p>One</p>" + FILM + "<p>Two</p>", true, true);

        assertThat(embeds.before(0)).isEmpty();
        assertThat(embeds.before(1)).containsExactly(READ);
    }

    @Test
    void followUponEachOtherInTheOrderOfThePage() {
        String second = "<iframe src=https://player.vimeo.com/video/76979871 title='Second boat'></iframe>";
        BodyEmbeds embeds = embeds("<p>One</p>" + FILM + second + "<p>Two</p>", true, true);

        assertThat(embeds.before(1)).extracting((embed) -> embed.text().text())
            .containsExactly("First boat", "Second boat");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<noscript>%s</noscript>", "<template>%s</template>", "<div hidden>%s</div>",
            "<div class=related>%s</div>", "<div class=comments>%s</div>" })
    void areNotTakenFromWhereTheyAreNotShown(String html) {
        assertThat(embeds("<p>One</p>" + html.formatted(FILM) + "<p>Two</p>", true, true).before(1)).isEmpty();
    }

    @Test
    void coverTheWordsOfAPost() {
        BodyEmbeds embeds = embeds("<p>One</p>" + POST + "<p>Two</p>", true, false, false, true);

        assertThat(embeds.before(1)).extracting((embed) -> embed.text().text()).containsExactly("Boats sail! 2 May");
        assertThat(List.of(embeds.cover(0), embeds.cover(1), embeds.cover(2), embeds.cover(3))).containsExactly(false,
                true, true, false);
    }

    @Test
    void areNoPostsWhoseWordsWereChosen() {
        BodyEmbeds embeds = embeds("<p>One</p>" + POST + "<p>Two</p>", true, true, false, true);

        assertThat(embeds.before(1)).isEmpty();
        assertThat(embeds.cover(1)).isFalse();
    }

    @Test
    void areNotTakenFromOutsideTheBody() {
        ScoredPage page = ScoredPages.of("<article><p>One</p><p>Two</p></article>" + FILM + "<p>Three</p>", "", 1, 1,
                1);
        boolean[] chosen = { true, true, false };

        assertThat(BodyEmbeds.of(page, chosen, page.home(chosen)).before(2)).isEmpty();
    }

    @Test
    void mayStandBeforeTheFirstBlock() {
        assertThat(embeds(FILM + "<p>One</p>", true).before(0)).containsExactly(READ);
    }

    private static BodyEmbeds embeds(String html, boolean... chosen) {
        ScoredPage page = ScoredPages.of(html, "Ferry strike", new double[chosen.length]);
        return BodyEmbeds.of(page, chosen, page.blocks().get(0).place().parent());
    }

}
