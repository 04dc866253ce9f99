package copydesk.extraction.article;

import java.util.List;

import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Link;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Related;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class LinksTests {

    private static final String SELF = "https://news.example/ferry";

    private final Links links = new Links(SELF);

    @Test
    void areNumberedThroughAllBlocks() {
        add(2, BlockRole.PARAGRAPH, "\ud83d\ude80 goes up", new Anchor(2, 6, "https://news.example/a"),
                new Anchor(7, 9, null));
        add(5, BlockRole.HEADING, "Prices", new Anchor(0, 6, "https://news.example/b"));

        assertThat(this.links.links()).containsExactly(
                new Link("l1", LinkKind.INLINE, 2, 2, 6, "goes", "https://news.example/a"),
                new Link("l2", LinkKind.INLINE, 2, 7, 9, "up", null),
                new Link("l3", LinkKind.INLINE, 5, 0, 6, "Prices", "https://news.example/b"));
    }

    @ParameterizedTest
    @EnumSource
    void areOfAKindThatTheRoleOfTheirBlockDecides(BlockRole role) {
        LinkKind kind = switch (role) {
            case PARAGRAPH, HEADING, LIST_ITEM, QUOTE, TABLE, STANDFIRST -> LinkKind.INLINE;
            case RELATED -> LinkKind.RELATED;
            case CAPTION, CREDIT -> LinkKind.CREDIT;
            default -> LinkKind.OTHER;
        };
        add(0, role, "Prices", new Anchor(0, 6, "https://news.example/b"));

        assertThat(this.links.links()).extracting(Link::kind).containsExactly(kind);
    }

    @Test
    void knowTheArticleItselfOutsideItsText() {
        add(0, BlockRole.OTHER, "a b c", new Anchor(0, 1, SELF + "?utm_source=x"), new Anchor(2, 3, null),
                new Anchor(4, 5, "https://news.example/other"));
        add(1, BlockRole.PARAGRAPH, "here", new Anchor(0, 4, SELF));

        assertThat(this.links.links()).extracting(Link::kind)
            .containsExactly(LinkKind.SELF, LinkKind.OTHER, LinkKind.OTHER, LinkKind.INLINE);
    }

    @Test
    void knowNoSelfWhereTheArticleHasNoAddress() {
        Links lost = new Links(null);
        lost.add(0, new RoledBlock(BlockRole.OTHER, new RichText("a", List.of(), List.of(new Anchor(0, 1, null)))));

        assertThat(lost.links()).extracting(Link::kind).containsExactly(LinkKind.OTHER);
    }

    @Test
    void offerEachLinkOfARelatedBlockAsATitle() {
        add(3, BlockRole.RELATED, "Old boats | New pier", new Anchor(0, 9, "https://news.example/old"),
                new Anchor(12, 20, null));
        add(4, BlockRole.RELATED, "Read more: Boats for sale");
        add(5, BlockRole.RELATED, "A lost title");
        add(6, BlockRole.PARAGRAPH, "here", new Anchor(0, 4, "https://news.example/b"));

        assertThat(this.links.related()).containsExactly(
                new Related("related-1", "Old boats", "https://news.example/old", "l1"),
                new Related("related-2", "New pier", null, "l2"),
                new Related("related-3", "Boats for sale", null, null),
                new Related("related-4", "A lost title", null, null));
    }

    @Test
    void offerNothingBelowALabelAlone() {
        add(3, BlockRole.RELATED, "Related articles");

        assertThat(this.links.related()).isEmpty();
    }

    private void add(int index, BlockRole role, String words, Anchor... anchors) {
        this.links.add(index, new RoledBlock(role, new RichText(words, List.of(), List.of(anchors))));
    }

}
