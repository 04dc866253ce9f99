package copydesk.extraction.block;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceTests {

    // 49, 59, 5 and 9 signs, the last ones linked
    private static final String PAGE = """
            <div><p>The ferries between the islands sail again today.</p>
            <p>Crews get two more days of rest, and the boats new engines.</p><p>Short</p></div>
            <nav><a href="/">Home page</a></nav>
            """;

    private final List<PageBlock> blocks = Segmenter.cut(Jsoup.parse(PAGE).body(), "", new Purposes()).blocks();

    private final Place first = this.blocks.get(0).place();

    private final Place second = this.blocks.get(1).place();

    private final Place division = up(this.first);

    private final Place page = up(this.division);

    private final Place navigation = this.blocks.get(3).place();

    @Test
    void countsTheTextBelow() {
        assertThat(this.first.chars()).isEqualTo(49);
        assertThat(this.second.chars()).isEqualTo(59);
        assertThat(this.division.chars()).isEqualTo(49 + 59 + 5);
        assertThat(this.page.chars()).isEqualTo(49 + 59 + 5 + 9);
    }

    @Test
    void countsTheLinksBelow() {
        assertThat(this.division.linkedChars()).isZero();
        assertThat(this.navigation.linkedChars()).isEqualTo(9);
        assertThat(this.page.linkedChars()).isEqualTo(9);
    }

    @Test
    void countsTheBlocksBelow() {
        assertThat(this.first.blocks()).isEqualTo(1);
        assertThat(this.division.blocks()).isEqualTo(3);
        assertThat(this.page.blocks()).isEqualTo(4);
    }

    @Test
    void countsOnlyLongParagraphsAsProse() {
        assertThat(this.division.prose()).isEqualTo(49 + 59);
        assertThat(this.page.prose()).isEqualTo(49 + 59);
        assertThat(this.navigation.prose()).isZero();
    }

    @Test
    void countsProseOneLevelBelowHalf() {
        assertThat(this.first.nearProse()).isEqualTo(49);
        assertThat(this.division.nearProse()).isEqualTo(24 + 29);
        assertThat(this.page.nearProse()).isZero();
    }

    @Test
    void holdsItselfAndWhatIsBelow() {
        assertThat(this.division.holds(this.division)).isTrue();
        assertThat(this.division.holds(this.second)).isTrue();
        assertThat(this.page.holds(this.second)).isTrue();
    }

    @Test
    void holdsNothingBesideOrAbove() {
        assertThat(this.first.holds(this.second)).isFalse();
        assertThat(this.division.holds(this.navigation)).isFalse();
        assertThat(this.division.holds(this.page)).isFalse();
    }

    @Test
    void knowsTheWayToThePage() {
        assertThat(this.page.depth()).isZero();
        assertThat(this.page.parent()).isNull();
        assertThat(this.first.depth()).isEqualTo(2);
        assertThat(this.first.path()).containsExactlyInAnyOrder(this.first, this.division, this.page);
    }

    @Test
    void isOneObjectForAllBlocksOfAnElement() {
        assertThat(up(this.second)).isSameAs(this.division);
    }

    private static Place up(Place place) {
        Place parent = place.parent();
        assertThat(parent).isNotNull();
        return parent;
    }

}
