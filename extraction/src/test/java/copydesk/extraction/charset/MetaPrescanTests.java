package copydesk.extraction.charset;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The prescan of the HTML Standard, case by case. */
class MetaPrescanTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "<meta charset=koi8-r> | KOI8-R",
            "<META CHARSET='KOI8-R'> | KOI8-R", "<meta/charset=koi8-r/> | ``", "<meta/charset=koi8-r > | KOI8-R",
            "<meta charset = \"koi8-r\"> | KOI8-R", "<meta charset=koi8-r charset=utf-8> | KOI8-R",
            "<meta x='>' charset=koi8-r> | KOI8-R", "<meta name=a content=b charset=koi8-r> | KOI8-R",
            "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'> | KOI8-R",
            "<meta content='text/html; charset=koi8-r' http-equiv=content-type> | KOI8-R",
            "<meta content='text/html; charset=koi8-r'> | ``",
            "<meta http-equiv=refresh content='0; charset=koi8-r'> | ``",
            "<meta http-equiv=content-type content='charset charset = \"koi8-r\"'> | KOI8-R",
            "<meta http-equiv=content-type content='charset=\"koi8-r'> | ``",
            "<meta http-equiv=content-type content='charset=koi8-r;x'> | KOI8-R",
            "<meta charset=nonsense><meta charset=koi8-r> | KOI8-R", "<meta charset=utf-16> | UTF-8",
            "<meta charset=utf-16be> | UTF-8", "<meta charset=x-user-defined> | windows-1252",
            "<meta charset=iso-2022-kr> | replacement", "<!-- <meta charset=utf-8> --><meta charset=koi8-r> | KOI8-R",
            "<!--><meta charset=koi8-r> | KOI8-R", "<!---><meta charset=koi8-r> | KOI8-R",
            "<!-- <meta charset=koi8-r> | ``", "<!DOCTYPE html '<'><meta charset=koi8-r> | KOI8-R",
            "</x <meta charset=koi8-r> | ``", "<p title='<meta charset=utf-8>'><meta charset=koi8-r> | KOI8-R",
            "<metal charset=utf-8><meta charset=koi8-r> | KOI8-R", "<meta charset=koi8-r | ``", "<meta> | ``",
            "<?xml version='1.0' encoding='koi8-r'?><p> | KOI8-R", "<?xml encoding=\"utf-16\"?> | UTF-8",
            "<?xml encoding='koi8-r'?><meta charset=utf-8> | UTF-8", "` <?xml encoding='koi8-r'?>` | ``",
            "<?xml encoding='koi8-r | ``", "<title>no</title> | ``", "`` | ``" })
    void findsWhatABrowserFinds(String page, String encoding) {
        assertThat(MetaPrescan.encoding(page.getBytes(StandardCharsets.UTF_8)))
            .isEqualTo(encoding.isEmpty() ? null : encoding);
    }

    @Test
    void looksNoFurtherThanAThousandAndTwentyFourBytes() {
        String meta = "<meta charset=koi8-r>";
        byte[] inside = (" ".repeat(1_024 - meta.length()) + meta).getBytes(StandardCharsets.UTF_8);
        byte[] beyond = (" ".repeat(1_025 - meta.length()) + meta).getBytes(StandardCharsets.UTF_8);

        assertThat(MetaPrescan.encoding(inside)).isEqualTo("KOI8-R");
        assertThat(MetaPrescan.encoding(beyond)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = { "UTF-16LE", "UTF-16BE" })
    void seesADeclarationThatIsWide(String encoding) {
        byte[] page = "<?xml version='1.0'?><p>".getBytes(java.nio.charset.Charset.forName(encoding));

        assertThat(MetaPrescan.encoding(page)).isEqualTo(encoding);
    }

    @Test
    void endsOnWhateverIsCutOff() {
        byte[] page = "<meta http-equiv=content-type content='text/html; charset=koi8-r'><!--x--></p>"
            .getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length <= page.length; length++) {
            String found = MetaPrescan.encoding(java.util.Arrays.copyOf(page, length));

            assertThat(found).isEqualTo((length >= 66) ? "KOI8-R" : null);
        }
    }

}
