package copydesk.extraction.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DerivedCharsetTests {

    @ParameterizedTest
    @CsvSource({ "ISO-8859-10, b2b3b6af20c0ff, ēģķŊ Āĸ", "iso-8859-14, a1a2d0f0ff, ḂḃŴŵÿ",
            "KZ-1048, 8d9dbac0, Ққ\u0493А", "PTCP154, 8098c0ff, ҖҳАя", "CP1125, f2f380ff, ҐґА\u00a0",
            "hp-roman8, a1cfdefdfe, Àüß»±", "x-MacRomanian, aebfdeff, ĂșȚˇ", "mac-cyrillic, a2b6ff80, Ґґ€А" })
    void readsWhatJavaDoesNotKnow(String name, String bytes, String text) throws CharacterCodingException {
        Charset charset = DerivedCharset.named(name);

        assertThat(charset).isNotNull();
        assertThat(charset.newDecoder().decode(bytes(bytes)).toString()).isEqualTo(text);
        assertThat(charset.newDecoder().decode(bytes("3c7273733e")).toString()).isEqualTo("<rss>");
    }

    @Test
    void refusesAByteThatMeansNothing() {
        Charset charset = DerivedCharset.named("hp-roman8");

        assertThat(charset).isNotNull();
        assertThatExceptionOfType(CharacterCodingException.class)
            .isThrownBy(() -> charset.newDecoder().decode(bytes("41ff")));
        assertThat(new String(new byte[] { 0x41, (byte) 0xff }, charset)).isEqualTo("A\ufffd");
    }

    @Test
    void readsLongTextsThroughASmallBuffer() {
        byte[] bytes = new byte[100_000];
        java.util.Arrays.fill(bytes, (byte) 0xd0);

        assertThat(new String(bytes, EncodingLabel.charset("ISO-8859-14"))).isEqualTo("Ŵ".repeat(100_000));
    }

    @Test
    void isReadOnly() {
        Charset charset = EncodingLabel.charset("ISO-8859-10");

        assertThat(charset.canEncode()).isFalse();
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(charset::newEncoder);
        assertThat(charset.contains(charset)).isTrue();
    }

    @Test
    void knowsNoOthers() {
        assertThat(DerivedCharset.named("ISO-8859-1")).isNull();
    }

    private static ByteBuffer bytes(String hex) {
        return ByteBuffer.wrap(java.util.HexFormat.of().parseHex(hex));
    }

}
