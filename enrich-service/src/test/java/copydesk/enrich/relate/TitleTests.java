package copydesk.enrich.relate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TitleTests {

    /** Two titles, how sure one outlet means the same by them, and how sure two do. */
    @ParameterizedTest
    @CsvSource(delimiterString = "|", quoteCharacter = '`',
            textBlock = """
                    Why the Night Ferry Stopped       | Why the night ferry stopped             | title:exact 0.98 | title:exact 0.95
                    Putin Won’t Attend Istanbul Talks | Putin won't attend: Istanbul talks      | title:exact 0.98 | title:exact 0.95
                    News in Brief                     | News In Brief                           | title:short 0.9  | title:other 0.0
                    Why the Night Ferry Stopped       | Why the Night Ferry Stopped for Good    | title:part 0.88  | title:other 0.0
                    Why the Night Ferry Stopped…      | Opinion: Why the Night Ferry Stopped    | title:part 0.91  | title:other 0.0
                    Storm Kills Three on the Coast    | Storm Kills Three on the Coast, 12 Hurt | title:other 0.0  | title:other 0.0
                    Storm Kills Three on the Coast    | Storm Kills Four on the Coast           | title:other 0.0  | title:other 0.0
                    Why the Night Ferry Stopped       | Why the Night Ferry Stopped and What the Islanders Do Now | title:other 0.0 | title:other 0.0
                    Night Ferry Stopped Again         | Night Ferry Stopped Again Today         | title:other 0.0  | title:other 0.0
                    """)
    void isComparedWithAnother(String one, String other, String sameOutlet, String twoOutlets) {
        assertThat(likeness(one, other, true)).isEqualTo(sameOutlet);
        assertThat(likeness(other, one, true)).isEqualTo(sameOutlet);
        assertThat(likeness(one, other, false)).isEqualTo(twoOutlets);
    }

    private static String likeness(String one, String other, boolean sameOutlet) {
        Likeness likeness = Title.of(one).compare(Title.of(other), sameOutlet);
        return likeness.evidence() + " " + likeness.confidence();
    }

    @Test
    void isLookedForByTheWholeAndByItsEnds() {
        assertThat(Title.of("Opinion: Why the Night Ferry Stopped").keys()).containsExactly(
                "title opinion why the night ferry stopped", "begin opinion why the night ferry",
                "end why the night ferry stopped");
        assertThat(Title.of("Night Ferry Stopped").keys()).containsExactly("title night ferry stopped");
    }

    @Test
    void isNoneOfOneOrTwoWordsOrOfAParagraph() {
        assertThat(Title.of("said").keys()).isEmpty();
        assertThat(Title.of("Read more").keys()).isEmpty();
        assertThat(Title.of("word ".repeat(41)).keys()).isEmpty();
        assertThat(Title.of("x".repeat(1_000_000)).keys()).isEmpty();
    }

}
