package copydesk.extraction.block;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PurposeTests {

    @Test
    void hasABitOfItsOwn() {
        assertThat(Arrays.stream(Purpose.values()).mapToInt(Purpose::bit).distinct().sum())
            .isEqualTo((1 << Purpose.values().length) - 1);
        assertThat(Purpose.values()).hasSizeLessThan(Integer.SIZE);
    }

    @ParameterizedTest
    @EnumSource
    void isWrittenInSmallLettersAndOnce(Purpose purpose) {
        List<String> stems = purpose.stems();
        List<String> words = purpose.words();

        assertThat(stems).doesNotHaveDuplicates().allMatch((stem) -> stem.matches("[a-z]+"));
        assertThat(words).doesNotHaveDuplicates().allMatch((word) -> word.matches("[a-z]+"));
    }

    @Test
    void isTheOnlyOneOfItsStems() {
        List<String> stems = Arrays.stream(Purpose.values()).flatMap((purpose) -> purpose.stems().stream()).toList();

        assertThat(new HashSet<>(stems)).hasSameSizeAs(stems);
    }

}
