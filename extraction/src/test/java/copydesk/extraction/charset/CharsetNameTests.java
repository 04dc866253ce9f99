package copydesk.extraction.charset;

import java.nio.charset.Charset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CharsetNameTests {

    @ParameterizedTest
    @CsvSource({ "utf-8, UTF-8", "UTF8, UTF-8", "utf, UTF-8", "u8, UTF-8", "utf_8, UTF-8", "latin1, windows-1252",
            "iso-8859-1, windows-1252", "iso8859-2, ISO-8859-2", "iso 8859-2, ISO-8859-2", "8859-15, ISO-8859-15",
            "8859-1, windows-1252", "latin-1, windows-1252", "windows-1252, windows-1252", "cp1252, windows-1252",
            "1252, windows-1252", "win1251, windows-1251", "cp-1250, windows-1250", "437, IBM437", "cp437, IBM437",
            "ibm 850, IBM850", "dos-866, IBM866", "cp037, IBM037", "ebcdic-cp-us, IBM037", "koi8-r, KOI8-R",
            "cskoi8r, KOI8-R", "macroman, x-MacRoman", "macintosh, x-MacRoman", "mac-cyrillic, mac-cyrillic",
            "gb2312, GB18030", "gbk, GB18030", "euc-kr, x-windows-949", "ks_c_5601-1987, x-windows-949",
            "shift_jis, windows-31j", "x-sjis, windows-31j", "euc-jp, EUC-JP", "big5, Big5-HKSCS",
            "tis-620, x-windows-874", "ucs-2, UTF-16LE", "u16, UTF-16LE", "csUCS4, UTF-32", "iso-10646-ucs-4, UTF-32",
            "us-ascii, US-ASCII", "ascii, US-ASCII", "ISO-2022-KR, ISO-2022-KR", "iso-8859-10, ISO-8859-10",
            "latin8, ISO-8859-14", "iso_8859-2:1987, ISO-8859-2", "gb18030-2000, GB18030", "cp932, windows-31j",
            "cp949, x-windows-949", "ptcp154, PTCP154", "hp-roman8, hp-roman8", "utf-16-be, UTF-16BE", "cp65001, UTF-8",
            "sun_eu_greek, ISO-8859-7" })
    void knowsTheNamesThatPeopleGive(String label, String charset) {
        assertThat(CharsetName.charset(label)).isNotNull().hasToString(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "x-user-defined", "rubbish", "utf-9", "12", "99999", "<script>", "a b c", "-",
            "none" })
    void knowsNoOthers(String label) {
        assertThat(CharsetName.charset(label)).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "UTF-16BE, true", "UTF-32, true", "UTF-8, false", "IBM037, false" })
    void tellsWhatHasSeveralBytesForEachCharacter(String charset, boolean wide) {
        assertThat(CharsetName.isWide(Charset.forName(charset))).isEqualTo(wide);
    }

    @Test
    void readsEachLabelOfTheStandardAsBrowsersDo() {
        EncodingLabel.labels()
            .filter((label) -> !label.contains("ascii") && !label.startsWith("ansi"))
            .forEach((label) -> {
                String encoding = EncodingLabel.encoding(label);
                assertThat(encoding).isNotNull();
                if (Charset.isSupported(EncodingLabel.charsetName(encoding))) {
                    assertThat(CharsetName.charset(label)).as(label).isEqualTo(EncodingLabel.charset(encoding));
                }
            });
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8, utf-8", "GB2312, gb18030", "' Latin1 ', latin1" })
    void namesWhatWasClaimed(String label, String name) {
        assertThat(CharsetName.reported(label)).isEqualTo(name);
    }

}
