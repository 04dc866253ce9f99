package copydesk.extraction.line;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Phrases at the start of a text, in it, and as all of it. */
class PhrasesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Read more: boats              | 9
            READ ALSO                     | 9
            More on this story: boats     | 18
            More on this stormy day       | 12
            → Read also: boats            | 11
            Don’t miss: boats             | 10
            相关阅读大桥关闭                | 4
            Relatedly, boats sail         | -1
            » Read also: boats            | -1
            “Read more”, she said         | -1
            --------- Read also           | -1
            Boats: read more              | -1
            `...`                         | -1
            ``                            | -1
            """)
    void endBehindTheLongestThatATextBeginsWith(String text, int end) {
        assertThat(Phrases.RELATED.end(text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tags:                  | true
            [ Filed under ]        | true
            Schlagwörter           | true
            Tags: boats            | false
            Tag 7                  | false
            Tagged                 | false
            """)
    void areAllOfATextButForTheSignsAroundThem(String text, boolean all) {
        assertThat(Phrases.TAGS.isAll(text)).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Find us on Telegram.   | true
            our (RSS) feed         | true
            关注微信公众号           | true
            the telegraph office   | false
            a 3x3 box              | false
            """)
    void standInATextAsWholeWords(String text, boolean in) {
        assertThat(Phrases.MEDIUM.isIn(text)).isEqualTo(in);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `Facebook | X | Copy link`   | true
            Share on Facebook and X      | true
            Facebook                     | true
            Facebook and boats           | false
            ``                           | false
            """)
    void makeUpWholeLists(String text, boolean list) {
        assertThat(Phrases.SHARE.isListOf(text)).isEqualTo(list);
    }

}
