package copydesk.enrich.tagger;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FastModelTests {

    private static final int HEADER = 8 + 8 * 4;

    private static final CaseClass[] LOWER = { CaseClass.LOWER };

    private final TinyModel tiny = new TinyModel(Map.of("ana", 1));

    @Test
    void headerTellsTheSizes() {
        FastModel model = this.tiny.model();

        assertThat(model.bits()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = { "CDFT0002", "cdft0001", "PK\u0003\u0004abcd", "<!DOCTYP" })
    void anotherFileIsRefusedByItsStart(String start) {
        this.tiny.magic = start;

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(this.tiny.bytes()))
            .withMessage("This is no fast model of this release; it starts with " + start);
    }

    @Test
    void emptyFileIsRefused() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(new byte[0]))
            .withMessage("This is no fast model of this release; it starts with ");
    }

    @Test
    void otherLabelsAreRefused() {
        this.tiny.labels = Label.COUNT - 2;

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(this.tiny.bytes()))
            .withMessage("The fast model tells other labels or case classes apart than this release");
    }

    @Test
    void otherCaseClassesAreRefused() {
        this.tiny.caseClasses = Features.BORDER;

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(this.tiny.bytes()))
            .withMessage("The fast model tells other labels or case classes apart than this release");
    }

    @Test
    void fileThatEndsInItsHeaderIsRefused() {
        byte[] whole = this.tiny.bytes();

        for (int length = 8; length < HEADER; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(part));
        }
    }

    @Test
    void fileThatEndsBeforeItsTableIsRefused() {
        byte[] whole = this.tiny.bytes();
        int table = (1 << 3) * Label.COUNT;

        for (int length = HEADER; length < whole.length - table; length += 7) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(part));
        }
    }

    @Test
    void fileThatEndsInItsTableIsRefused() {
        byte[] whole = this.tiny.bytes();

        for (int cut = 1; cut <= (1 << 3) * Label.COUNT; cut += 7) {
            byte[] part = Arrays.copyOf(whole, whole.length - cut);
            assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(part))
                .withMessage("The fast model ends too early: the file was cut");
        }
    }

    @Test
    void fileThatEndsAnywhereIsSaidToBeCut() {
        byte[] whole = this.tiny.bytes();

        for (int length = 8; length < whole.length; length += 13) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(part))
                .withMessage("The fast model ends too early: the file was cut");
        }
    }

    @ParameterizedTest
    @CsvSource({ "8, -1", "8, 0", "8, 2147483647", "12, 0", "12, -5", "12, 2147483647", "16, -1", "16, 1000000",
            "20, -1", "20, 2147483647", "24, 0", "24, -1", "24, 1000000000", "32, -1", "32, 0", "32, 31", "32, 32",
            "32, 25" })
    void sizesThatNoModelHasAreRefused(int place, int size) {
        byte[] bytes = this.tiny.bytes();
        ByteBuffer.wrap(bytes).putInt(place, size);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(bytes))
            .withMessageStartingWith("The header of the fast model tells sizes that no model has: ");
    }

    @Test
    void scoresFollowTheMeanOfThePieces() {
        int[][] pieces = { { 100, 101, 101, 101 } };

        float[] scores = this.tiny.model().scores(pieces, LOWER, 0, new int[] { 0, 7, 7 });

        assertThat(scores).hasSize(Label.COUNT).startsWith(2.5F, 7.5F, 0).endsWith(0, 0);
    }

    @Test
    void wordWithoutPiecesHasNoScores() {
        assertThat(this.tiny.model().scores(new int[1][0], LOWER, 0, new int[] { 1 })).containsOnly(0);
    }

    private static FastModel read(byte[] bytes) throws IOException {
        return new FastModel(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

}
