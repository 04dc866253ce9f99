package copydesk.ingest.room;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PiecesTests {

    @ParameterizedTest
    @ValueSource(strings = { "", "a", "abcd", "abcde", "abcdefgh", "abcdefghijk" })
    void makesAWholeOfWhatCameBitByBit(String words) {
        Pieces pieces = new Pieces(4, 1);
        byte[] bytes = words.getBytes(StandardCharsets.US_ASCII);

        for (int from = 0; from < bytes.length; from += 3) {
            int length = Math.min(3, bytes.length - from);
            byte[] chunk = new byte[4];
            System.arraycopy(bytes, from, chunk, 0, length);
            pieces.add(chunk, length);
        }

        assertThat(pieces.whole()).asString().isEqualTo(words);
        assertThat(pieces.size()).isEqualTo(words.length());
    }

    @Test
    void tellsWhenAFurtherPieceIsNeededThatIsNotFree() {
        Pieces pieces = new Pieces(4, 2);

        assertThat(pieces.grow(4)).isFalse();
        pieces.add(new byte[4], 4);
        assertThat(pieces.grow(1)).isFalse();
        pieces.add(new byte[4], 3);
        assertThat(pieces.grow(1)).isFalse();
        assertThat(pieces.grow(2)).isTrue();
    }

}
