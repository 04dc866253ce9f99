package copydesk.extraction.charset;

import java.nio.charset.Charset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class EncodingLabelTests {

    @Test
    void knowsAsManyLabelsAsTheStandard() {
        assertThat(EncodingLabel.labels()).hasSize(228).startsWith("866", "ansi_x3.4-1968").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({ "utf-8, UTF-8", "UTF8, UTF-8", "unicode-1-1-utf-8, UTF-8", "latin1, windows-1252",
            "iso-8859-1, windows-1252", "us-ascii, windows-1252", "iso-8859-9, windows-1254", "gb2312, GBK",
            "tis-620, windows-874", "x-sjis, Shift_JIS", "ks_c_5601-1987, EUC-KR", "unicode, UTF-16LE",
            "utf-16, UTF-16LE", "unicodefffe, UTF-16BE", "logical, ISO-8859-8-I", "visual, ISO-8859-8",
            "hz-gb-2312, replacement", "iso-2022-kr, replacement", "x-user-defined, x-user-defined", "l5, windows-1254",
            "koi, KOI8-R", "koi8-ru, KOI8-U", "866, IBM866", "mac, macintosh", "sun_eu_greek, ISO-8859-7" })
    void takesALabelForWhatBrowsersTakeItFor(String label, String encoding) {
        assertThat(EncodingLabel.encoding(label)).isEqualTo(encoding);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = { "` utf-8\t`, UTF-8", "`\n\f\rKoi8-R `, KOI8-R" })
    void overlooksTheWhiteSpaceOfAscii(String label, String encoding) {
        assertThat(EncodingLabel.encoding(label)).isEqualTo(encoding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "", "utf", "utf-7", "utf-32", "cp850", "iso-8859-12", "latin-1", "utf-8\u00a0", "x-utf-8" })
    void knowsNothingElse(String label) {
        assertThat(EncodingLabel.encoding(label)).isNull();
        assertThat(EncodingLabel.encoding(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8, UTF-8", "GBK, GB18030", "EUC-KR, x-windows-949", "Shift_JIS, windows-31j",
            "ISO-8859-8-I, ISO-8859-8", "macintosh, x-MacRoman", "x-user-defined, windows-1252" })
    void readsAnEncodingWithWhatJavaHas(String encoding, String charset) {
        assertThat(EncodingLabel.charset(encoding)).isEqualTo(Charset.forName(charset));
    }

}
