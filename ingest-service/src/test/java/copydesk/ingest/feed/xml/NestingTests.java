package copydesk.ingest.feed.xml;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NestingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    <item><title>A<link>u</link></item>             | <item><title>A</title><link>u</link></item>
                    <item><title>A<link>u<guid>g</item>             | <item><title>A</title><link>u</link><guid>g</guid></item>
                    <item>A<item>B</item><item>C</item>             | <item>A</item><item>B</item><item>C</item>
                    <item><description>A<item>B</item>              | <item><description>A</description></item><item>B</item>
                    <item><description>A<guid>g</guid></item>       | <item><description>A</description><guid>g</guid></item>
                    <item><description>A<link>http://b</link></item> | <item><description>A</description><link>http://b</link></item>
                    <title>A<item><title>B</item>                   | <title>A</title><item><title>B</title></item>
                    <image><url>u</url><item>B</item>               | <image><url>u</url></image><item>B</item>
                    <entry><link href='u'><id>i</id></entry>        | <entry><link href="u"></link><id>i</id></entry>
                    """)
    void putsBesideEachOtherWhatMissesAnEndTag(String written, String meant) {
        assertThat(mended(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <item><source><title>A</title></source></item>
            <image><title>A</title><link>u</link></image>
            <item><description><link rel="stylesheet"></link>A</description></item>
            <item><title><div>A <b>B</b></div></title></item>
            <item><related><item>A</item></related></item>
            <item><author><name>A</name><title>Editor</title></author></item>
            """)
    void leavesWhatBelongsThere(String written) {
        assertThat(mended(written)).isEqualTo(written);
    }

    @Test
    void takesNoLongerForManyThanForFew() {
        String mended = mended("<title>A<link>u</link></title>".repeat(50_000));

        assertThat(mended).hasSize(50_000 * "<title>A</title><link>u</link>".length());
    }

    @Test
    void mendsDeepNestsThatMissEveryEndTagInOnePass() {
        String mended = mended("<item><title>A".repeat(100_000));

        assertThat(mended.split("<title>", -1)).hasSize(100_001);
        assertThat(mended).doesNotContain("<title>A<item>");
    }

    @Test
    void readsDeepNestsOnce() {
        String mended = mended("<item>A".repeat(150));

        assertThat(mended).isEqualTo("<item>A</item>".repeat(150));
    }

    private static String mended(String inside) {
        Element root = Parser.xmlParser().setMaxDepth(200).parseInput("<rss>" + inside + "</rss>", "").child(0);
        Nesting.mend(root);
        root.ownerDocument().outputSettings().prettyPrint(false);
        return root.html();
    }

}
