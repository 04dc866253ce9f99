package copydesk.extraction.date;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Digits of other scripts, and how many of them a date needs. */
class DigitsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ٥ مايو ٢٠٢٦         | 5 مايو 2026
            ۱۴۰۵                | 1405
            ५ मई २०२६           | 5 मई 2026
            ２０２６年５月５日   | 2026年5月5日
            Saal ٣ im 2. Stock  | Saal 3 im 2. Stock
            """)
    void becomeDigitsOfAscii(String text, String ascii) {
        assertThat(Digits.ascii(text)).isEqualTo(ascii).hasSameSizeAs(text);
    }

    @Test
    void stayWhereTheyAreAscii() {
        String text = "Fähre № 12, ½ Stunde, 5²";

        assertThat(Digits.ascii(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 May 26    | true
            1.2.3       | true
            1 of 2      | false
            ٢٠٢٦        | false
            ''          | false
            """)
    void areCountedInAscii(String text, boolean enough) {
        assertThat(Digits.mayBeDate(text)).isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 May 2026   | 4
            20260505T10  | 8
            05/05/26     | 2
            May          | 0
            """)
    void standSideBySide(String text, int longest) {
        assertThat(Digits.longestRun(text)).isEqualTo(longest);
    }

}
