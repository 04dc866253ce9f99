package copydesk.knowledge.sorting;

import java.nio.ByteBuffer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ByteWriterTests {

    @ParameterizedTest
    @ValueSource(longs = { 0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, Long.MAX_VALUE })
    void numbersComeBack(long number) {
        byte[] bytes = new ByteWriter().number(number).take();

        assertThat(new ByteReader(bytes).number()).isEqualTo(number);
    }

    @Test
    void smallNumbersTakeOneByte() {
        assertThat(new ByteWriter().number(127).take()).containsExactly(127);
        assertThat(new ByteWriter().number(300).take()).containsExactly(0xac, 2);
    }

    @Test
    void textsComeBack() {
        byte[] bytes = new ByteWriter().put(200).text("Київ 🚀").texts(List.of("", "a".repeat(1_000))).take();
        ByteReader reader = new ByteReader(bytes);

        assertThat(reader.get()).isEqualTo(200);
        assertThat(reader.text()).isEqualTo("Київ 🚀");
        assertThat(reader.texts()).containsExactly("", "a".repeat(1_000));
        assertThat(reader.position()).isEqualTo(bytes.length);
    }

    @Test
    void isEmptyAfterItGaveItsBytes() {
        ByteWriter writer = new ByteWriter().text("once");
        writer.take();

        assertThat(writer.length()).isZero();
        assertThat(writer.take()).isEmpty();
    }

    @Test
    void readsFromTheMiddleOfABufferAndLeavesItsPosition() {
        ByteBuffer buffer = ByteBuffer.wrap(new byte[] { 9, 9, 2, 'o', 'k' });
        ByteReader reader = new ByteReader(buffer, 2);

        assertThat(reader.text()).isEqualTo("ok");
        assertThat(buffer.position()).isZero();
    }

}
