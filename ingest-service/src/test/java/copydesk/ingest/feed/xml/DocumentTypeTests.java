package copydesk.ingest.feed.xml;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentTypeTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <!DOCTYPE rss><rss/>                                           | <rss/>
            <?xml version="1.0"?><!DOCTYPE rss [ ]><rss/>                  | <?xml version="1.0"?><rss/>
            <!-- > --><!DOCTYPE rss SYSTEM "a>b"><rss/>                    | <!-- > --><rss/>
            <!DOCTYPE rss [<!ENTITY quay "Quay 7">]><rss>&quay;</rss>      | <rss>Quay 7</rss>
            <!DOCTYPE rss [<!-- it's ]> --> <!ENTITY q "7">]><a>&q;</a>    | <a>7</a>
            <!DOCTYPE rss [<? ]> ?><!ENTITY q "7">]><a>&q;</a>             | <a>7</a>
            <!DOCTYPE rss [<!-->]><a/>                                     | <a/>
            <!DOCTYPE rss [<!-- ]><a/>                                     | <a/>
            <!DOCTYPE rss [<!-- ]><a/><!-- -->]><b/>                       | <b/>
            <!DOCTYPE rss [<? ]><a/>                                       | <a/>
            <rss><!DOCTYPE rss></rss>                                      | <rss><!DOCTYPE rss></rss>
            <!DOCTYPE rss                                                  | <!DOCTYPE rss
            """)
    void isTakenOff(String text, String rest) {
        assertThat(DocumentType.without(text)).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<?", "<!--", "<!-- -", "<? ?", "\"<?", "[<?", "'" })
    @Timeout(20)
    void takesNoLongerForWhatNeverEnds(String remark) {
        String text = "<!DOCTYPE rss [" + remark.repeat(5_000_000 / remark.length());

        for (int run = 0; run < 20; run++) {
            assertThat(DocumentType.without(text)).isEqualTo(text);
        }
    }

}
