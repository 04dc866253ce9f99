package copydesk.extraction.charset;

import java.nio.charset.Charset;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Charsets in media types as servers write them. */
class DeclaredCharsetTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            text/html; charset=utf-8               | UTF-8
            text/html;CHARSET = "Windows-1251"     | windows-1251
            text/html; charset='iso-8859-2'; q=1   | ISO-8859-2
            charset=koi8-u,text/html               | KOI8-U
            text/plain; charset=latin1             | windows-1252
            text/html; charset=" utf-8 "           | UTF-8
            """)
    void areReadInAnySpelling(String contentType, String charset) {
        assertThat(DeclaredCharset.of(contentType)).isEqualTo(Charset.forName(charset));
    }

    @Test
    void areNamedAsTheServerWritesThem() {
        assertThat(DeclaredCharset.label("text/html; charset=Latin-9; q=1")).isEqualTo("Latin-9");
        assertThat(DeclaredCharset.label("text/html; charset=rubbish")).isEqualTo("rubbish");
        assertThat(DeclaredCharset.label("text/html")).isNull();
        assertThat(DeclaredCharset.label(null)).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = { "", "text/html", "text/html; charset=", "text/html; charset=none", "charset=a$b",
            "text/html; charset=\"\"" })
    void areNoneWhereNobodyKnowsThem(@Nullable String contentType) {
        assertThat(DeclaredCharset.of(contentType)).isNull();
    }

}
