package copydesk.publish.ninjs;

import java.util.List;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Picture;
import copydesk.contract.news.AltId;
import copydesk.contract.news.NewsItem;
import copydesk.contract.news.Rendition;
import copydesk.contract.news.Text;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.clean.LinkTargets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AssociationsTests {

    @Test
    void areNoneOfAnArticleThatStandsAlone() {
        assertThat(write(new ArticleDraft().paragraph("a"))).isEmpty();
    }

    @Test
    void sayWhatIsKnownOfAPicture() {
        NewsItem picture = write(
                new ArticleDraft().picture("https://example.org/bay.jpg", "Boats wait.", "Ann Roe", "Kystfoto"))
            .get(0);

        assertThat(picture.uri()).isEqualTo(ArticleDraft.URI + "#photo-1");
        assertThat(picture.name()).isEqualTo("photo-1");
        assertThat(picture.rel()).isEqualTo("mainImage");
        assertThat(picture.type()).isEqualTo("picture");
        assertThat(picture.by()).isEqualTo("Ann Roe");
        assertThat(picture.copyrightHolder()).isEqualTo("Kystfoto");
        assertThat(picture.descriptions()).containsExactly(Text.plain("caption", "Boats wait."));
        assertThat(picture.renditions()).containsExactly(new Rendition("original", "https://example.org/bay.jpg"));
    }

    @Test
    void sayHowLargeAPictureIs() {
        Picture picture = new Picture("photo-1", "https://example.org/bay.webp", null, null, null, null, "image/webp",
                900, 600);

        assertThat(write(new ArticleDraft().picture(picture)).get(0).renditions())
            .containsExactly(new Rendition("original", "https://example.org/bay.webp", "image/webp", 900, 600));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = { "-", "''", "javascript:x()", "data:image/png;base64,x", "/bay.jpg" })
    void giveNoRenditionThatIsNoWebAddress(@Nullable String url) {
        assertThat(write(new ArticleDraft().picture(url, "Boats.", "A", "B")).get(0).renditions()).isNull();
    }

    @Test
    void leaveOutWhatIsBlank() {
        NewsItem picture = write(new ArticleDraft().picture(null, " ", "", "\t")).get(0);

        assertThat(picture.descriptions()).isNull();
        assertThat(picture.by()).isNull();
        assertThat(picture.copyrightHolder()).isNull();
    }

    @Test
    void stateTheHeadlineOfARelatedArticle() {
        NewsItem related = write(new ArticleDraft().paragraph("a").related("Ferry line closes", null, null)).get(0);

        assertThat(related.rel()).isEqualTo("seeAlso");
        assertThat(related.type()).isEqualTo("text");
        assertThat(related.representationType()).isEqualTo("partial");
        assertThat(related.headlines()).containsExactly(Text.plain("main", "Ferry line closes"));
        assertThat(related.altIds()).isNull();
    }

    @Test
    void preferTheVettedAddressOfARelatedArticle() {
        ArticleDraft draft = new ArticleDraft().block(BlockRole.RELATED, "Ferry")
            .link(LinkKind.RELATED, "Ferry", LinkStatus.CLEANED, "https://example.org/ferry")
            .related("Ferry", "https://example.org/ferry?utm_source=x", "l1")
            .related("Tram", "https://example.org/tram", "l9");

        assertThat(write(draft)).extracting(NewsItem::altIds)
            .containsExactly(List.of(new AltId("canonicalUrl", "https://example.org/ferry")),
                    List.of(new AltId("canonicalUrl", "https://example.org/tram")));
    }

    @Test
    void numberEmbedsAndNoOtherHyperlinks() {
        ArticleDraft draft = new ArticleDraft().paragraph("here")
            .link(LinkKind.INLINE, "here", LinkStatus.RESOLVED, "https://example.org/")
            .block(BlockRole.EMBED, "First boat")
            .link(LinkKind.OTHER, "First boat", LinkStatus.RESOLVED, "https://www.youtube.com/embed/abc")
            .block(BlockRole.OTHER, "Menu")
            .link(LinkKind.OTHER, "Menu", LinkStatus.RESOLVED, "https://example.org/menu")
            .block(BlockRole.EMBED, "Second boat")
            .link(LinkKind.OTHER, "Second boat", LinkStatus.UNSAFE, "javascript:x()");

        assertThat(write(draft)).extracting(NewsItem::name).containsExactly("embed-1", "embed-2");
        assertThat(write(draft)).extracting(NewsItem::altIds)
            .containsExactly(List.of(new AltId("canonicalUrl", "https://www.youtube.com/embed/abc")), null);
    }

    @Test
    void areFoundByTheirHyperlink() {
        Associations associations = of(new ArticleDraft().block(BlockRole.EMBED, "First boat")
            .link(LinkKind.OTHER, "First boat", LinkStatus.LOST, null)
            .block(BlockRole.RELATED, "Ferry | Tram")
            .link(LinkKind.RELATED, "Ferry", LinkStatus.LOST, null)
            .link(LinkKind.RELATED, "Tram", LinkStatus.LOST, null)
            .related("Old pier", null, null)
            .related("Tram", null, "l3"));

        assertThat(associations.ofLink("l1")).contains(ArticleDraft.URI + "#embed-1");
        assertThat(associations.ofLink("l2")).isEmpty();
        assertThat(associations.ofLink("l3")).contains(ArticleDraft.URI + "#related-2");
        assertThat(associations.ofLink("l4")).isEmpty();
    }

    @Test
    void areTheFirstOfTheirHyperlink() {
        Associations associations = of(new ArticleDraft().block(BlockRole.EMBED, "Boat")
            .link(LinkKind.OTHER, "Boat", LinkStatus.LOST, null)
            .block(BlockRole.RELATED, "Ferry")
            .link(LinkKind.RELATED, "Ferry", LinkStatus.LOST, null)
            .related("Boat", null, "l1")
            .related("Ferry", null, "l2")
            .related("Ferry again", null, "l2"));

        assertThat(associations.ofLink("l1")).contains(ArticleDraft.URI + "#embed-1");
        assertThat(associations.ofLink("l2")).contains(ArticleDraft.URI + "#related-2");
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void areFoundAmongManyHyperlinks() {
        ArticleDraft draft = new ArticleDraft();
        for (int i = 1; i <= 20_000; i++) {
            draft.block(BlockRole.EMBED, "Boat").link(LinkKind.OTHER, "Boat", LinkStatus.LOST, null);
        }
        for (int i = 1; i <= 20_000; i++) {
            draft.block(BlockRole.RELATED, "Ferry").link(LinkKind.RELATED, "Ferry", LinkStatus.LOST, null);
            draft.related("Ferry", null, "l" + (20_000 + i));
        }
        Associations associations = of(draft);

        for (int i = 1; i <= 20_000; i++) {
            assertThat(associations.ofLink("l" + i)).contains(ArticleDraft.URI + "#embed-" + i);
            assertThat(associations.ofLink("l" + (20_000 + i))).contains(ArticleDraft.URI + "#related-" + i);
        }
    }

    private static List<NewsItem> write(ArticleDraft draft) {
        return of(draft).write();
    }

    private static Associations of(ArticleDraft draft) {
        EnrichedArticle enriched = draft.build();
        return new Associations(enriched.article(), LinkTargets.of(enriched.annotations().linkStates()), List.of());
    }

}
