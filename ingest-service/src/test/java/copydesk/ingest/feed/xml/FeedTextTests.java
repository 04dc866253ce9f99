package copydesk.ingest.feed.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which charset a feed is read in, whatever server, declaration and bytes claim. */
class FeedTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            UTF-8        | -            | -                                  | utf-8
            UTF-8        | utf-8        | -                                  | utf-8
            ISO-8859-1   | iso-8859-1   | -                                  | iso-8859-1
            ISO-8859-1   | -            | application/xml; charset=ISO-8859-1 | iso-8859-1
            ISO-8859-1   | iso-8859-1   | text/xml; charset="utf-8"          | iso-8859-1
            UTF-8        | iso-8859-1   | text/xml; charset='utf-8'          | utf-8
            windows-1251 | cp1251       | -                                  | cp1251
            windows-1250 | 1250         | -                                  | 1250
            KOI8-R       | koi8-r       | text/xml                           | koi8-r
            UTF-8        | -            | text/xml                           | utf-8
            UTF-8        | x-user-defined | -                                | utf-8
            UTF-8        | nonsense     | application/xml; charset=rubbish   | utf-8
            UTF-8        | utf-16       | -                                  | utf-8
            UTF-16BE     | utf-16       | -                                  | utf-16be
            UTF-16LE     | -            | -                                  | utf-16le
            UTF-16LE     | -            | text/xml; charset=utf-8            | utf-16le
            UTF-32BE     | utf-32       | -                                  | utf-32be
            UTF-32LE     | -            | -                                  | utf-32le
            IBM037       | cp037        | -                                  | cp037
            IBM500       | ibm500       | -                                  | ibm500
            windows-1252 | -            | -                                  | windows-1252
            """)
    void decidesOnACharset(String charset, String declared, String type, String decided) {
        String word = charset.matches("windows-1251|KOI8-R") ? "Паром" : "Fähre";
        String feed = feed(declared, word);

        FeedText text = FeedText.of(feed.getBytes(Charset.forName(charset)), type);

        assertThat(text).isEqualTo(new FeedText(feed, decided));
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8, utf-8", "UTF-16BE, utf-16be", "UTF-16LE, utf-16le", "UTF-32BE, utf-32be",
            "UTF-32LE, utf-32le" })
    void believesAByteOrderMarkBeforeAllElse(String charset, String decided) {
        byte[] feed = ("\ufeff" + feed("iso-8859-1", "Fähre")).getBytes(Charset.forName(charset));

        assertThat(FeedText.of(feed, "text/xml; charset=iso-8859-1"))
            .isEqualTo(new FeedText(feed("iso-8859-1", "Fähre"), decided));
    }

    @Test
    void readsTheQuotationMarksOfWindowsInAFeedThatSaysLatin1() {
        byte[] feed = feed("iso-8859-1", "„gut“ – 3 €").getBytes(Charset.forName("windows-1252"));

        assertThat(FeedText.of(feed, null)).isEqualTo(new FeedText(feed("iso-8859-1", "„gut“ – 3 €"), "iso-8859-1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            us-ascii  | text/xml; charset=us-ascii
            utf-8     | application/xml; charset=utf-16
            utf-16    | application/xml; charset=utf-16
            utf-32    | application/xml; charset=ucs-2
            """)
    void doesNotBelieveACharsetThatTheBytesContradict(String declared, String type) {
        String feed = feed(declared, "Fähre");

        for (String padding : new String[] { "", " " }) {
            assertThat(FeedText.of((feed + padding).getBytes(StandardCharsets.UTF_8), type))
                .isEqualTo(new FeedText(feed + padding, "utf-8"));
        }
    }

    @Test
    void readsWhatBrowsersRefuse() {
        byte[] feed = feed("iso-2022-kr", "나룻배").getBytes(Charset.forName("ISO-2022-KR"));

        assertThat(FeedText.of(feed, "application/xml").text()).contains("나룻배");
    }

    @Test
    void takesOffASecondMark() {
        byte[] feed = ("\ufeff\ufeff<rss/>").getBytes(StandardCharsets.UTF_8);

        assertThat(FeedText.of(feed, null).text()).isEqualTo("<rss/>");
    }

    @Test
    void takesTextWithoutCharsetForAsciiAsLongAsItIs() {
        assertThat(FeedText.of(bytes("<rss/>"), "text/xml").charset()).isEqualTo("us-ascii");
        assertThat(FeedText.of(bytes("<rss/>"), "application/xml").charset()).isEqualTo("utf-8");
    }

    @Test
    void readsSevenBitCharsetsOfTheFarEastAsDeclared() {
        byte[] feed = feed("iso-2022-jp", "渡し船").getBytes(Charset.forName("ISO-2022-JP"));

        assertThat(FeedText.of(feed, "text/xml").text()).contains("渡し船");
    }

    @Test
    void readsWhatHoldsAChineseCharsetInPlaceOfIt() {
        byte[] feed = feed("gb2312", "渡轮囍").getBytes(Charset.forName("GB18030"));

        assertThat(FeedText.of(feed, null)).isEqualTo(new FeedText(feed("gb2312", "渡轮囍"), "gb18030"));
    }

    @Test
    void mendsATextOfTwoCharsets() {
        ByteArrayOutputStream feed = new ByteArrayOutputStream();
        feed.writeBytes("<rss>Fähre ".getBytes(StandardCharsets.UTF_8));
        feed.writeBytes("Müller \u201egut\u201c".getBytes(Charset.forName("windows-1252")));

        assertThat(FeedText.of(feed.toByteArray(), "text/xml; charset=utf-8"))
            .isEqualTo(new FeedText("<rss>Fähre Müller „gut“", "utf-8"));
    }

    @Test
    void readsAFeedThatBreaksOffWithinACharacter() {
        byte[] whole = "<rss>Fähre ä".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertThat(FeedText.of(cut, null).text()).isEqualTo("<rss>Fähre Ã");
    }

    @ParameterizedTest
    @CsvSource({ "0", "1", "2", "3", "4", "5" })
    void readsTheFewestBytes(int length) {
        assertThat(FeedText.of(new byte[length], "text/xml; charset=utf-16").text()).hasSizeLessThanOrEqualTo(length);
    }

    @Test
    void seesCharsetsThatCannotBeReadByteByByte() {
        assertThat(FeedText.isWide("<rss/>".getBytes(StandardCharsets.UTF_16LE))).isTrue();
        assertThat(FeedText.isWide("<?xml?>".getBytes(Charset.forName("IBM037")))).isTrue();
        assertThat(FeedText.isWide("\ufeff<rss/>".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(FeedText.isWide(bytes("<rss/>"))).isFalse();
    }

    private static String feed(String declared, String word) {
        return ((declared != null) ? "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>"
                : "<?xml version=\"1.0\"?>") + "<rss>" + word + "</rss>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

}
