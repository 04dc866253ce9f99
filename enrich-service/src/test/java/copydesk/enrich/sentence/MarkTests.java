package copydesk.enrich.sentence;

import copydesk.enrich.text.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkTests {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', nullValues = "none", textBlock = """
            " STRAIGHT "
            “ HIGH_LEFT ”
            ” HIGH_RIGHT ”
            „ LOW “
            « ANGLE »
            » INWARD_ANGLE «
            ' SINGLE '
            ‘ SINGLE ’
            ‚ SINGLE_LOW ‘
            ‹ SINGLE_ANGLE ›
            「 CORNER 」
            『 DOUBLE_CORNER 』
            """)
    void opensByItsShape(String opener, Mark mark, String closer) {
        assertThat(Mark.opening(token(opener))).isEqualTo(mark);
        assertThat(mark.isOpenedBy(token(opener))).isTrue();
        assertThat(mark.isClosedBy(token(closer))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', textBlock = """
            ’ SINGLE
            › SINGLE_ANGLE
            」 CORNER
            """)
    void someMarksOnlyClose(String closer, Mark mark) {
        assertThat(Mark.opening(token(closer))).isNull();
        assertThat(mark.isClosedBy(token(closer))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', textBlock = """
            LOW ”
            LOW "
            HIGH_LEFT "
            SINGLE_LOW ’
            INWARD_ANGLE »
            """)
    void isClosedByTheMarksOfSloppyWriters(Mark mark, String closer) {
        assertThat(mark.isClosedBy(token(closer))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '`', textBlock = """
            ANGLE «
            HIGH_LEFT “
            SINGLE "
            CORNER 』
            """)
    void isNotClosedByOthers(Mark mark, String other) {
        assertThat(mark.isClosedBy(token(other))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void isAnApostropheOnlyWhereItIsSingleAndCurvedOrStraight(Mark mark) {
        assertThat(mark.isSingle()).isEqualTo(mark.isClosedBy(token("'")));
    }

    @Test
    void wordsAndOtherMarksAreNone() {
        assertThat(Mark.isAny(token("\u201e"))).isTrue();
        assertThat(Mark.isAny(token("\u2019"))).isTrue();
        assertThat(Mark.isAny(token("-"))).isFalse();
        assertThat(Mark.isAny(new Token(0, 1, 0, "\"", true, true, true))).isFalse();
        assertThat(Mark.opening(token("a"))).isNull();
    }

    private static Token token(@Nullable String text) {
        return new Token(0, 1, 0, String.valueOf(text), false, true, false);
    }

}
