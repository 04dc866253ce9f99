package copydesk.ingest.feed.xml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SurplusTests {

    @ParameterizedTest
    @ValueSource(strings = { "", "a < b", "no feed", "<", "<item",
            "<rss><channel><item><title>Ferry</title></item></channel></rss>", "<item/><item/>",
            "<items><li/></items><item/>", "<![CDATA[<item/><item/><item/>", "<!--<item><item><item>" })
    void leavesAFeedAsItIs(String feed) {
        assertThat(Surplus.without(feed, 2)).isEqualTo(feed);
    }

    @Test
    void endsBeforeTheFirstEntryThatNobodyReads() {
        assertThat(Surplus.without("<rss><item>1</item><item>2</item><item>3</item></rss>", 2))
            .isEqualTo("<rss><item>1</item><item>2</item>");
        assertThat(Surplus.without("<feed><atom:entry>1</atom:entry><Entry a='b'>2</Entry><entry\n>3</entry>", 2))
            .isEqualTo("<feed><atom:entry>1</atom:entry><Entry a='b'>2</Entry>");
        assertThat(Surplus.without("<item>".repeat(100_000), 4_000)).isEqualTo("<item>".repeat(4_000));
    }

    @Test
    void countsNoEntryThatStandsInWords() {
        String quoted = "<item><description><![CDATA[<item><item>]]></description><!-- <item><item> --></item>";

        assertThat(Surplus.without(quoted + "<item>2</item><item>3</item>", 2)).isEqualTo(quoted + "<item>2</item>");
    }

    @Test
    void leavesOutWhatIsTooMuchForAnEntryAndGoesOnWithTheNext() {
        String much = "<a></a>".repeat(Surplus.MOST);

        assertThat(Surplus.without("<item>" + much + "<b>x</b></item><item>2</item>", 10))
            .isEqualTo("<item>" + much + "<item>2</item>");
        assertThat(Surplus.without("<?xml?><rss>" + "<a/>".repeat(Surplus.MOST) + "</rss>", 10))
            .isEqualTo("<?xml?><rss>" + "<a/>".repeat(Surplus.MOST - 1));
    }

    @Test
    void leavesOutNothingWhereEntriesTogetherHaveMuch() {
        String much = ("<item>" + "<a>1 < 2</a>".repeat(Surplus.MOST) + "</item>").repeat(3);

        assertThat(Surplus.without(much, 3)).isEqualTo(much);
    }

}
