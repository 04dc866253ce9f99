package copydesk.benchmarks.feed.expect;

import java.util.List;

import copydesk.benchmarks.feed.expect.Token.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TokenTests {

    @Test
    void partsAnExpressionIntoWords() {
        assertThat(Token.all("  feed['size'] >= -1.5\n")).containsExactly(new Token(Kind.NAME, "feed"),
                new Token(Kind.SIGN, "["), new Token(Kind.STRING, "size"), new Token(Kind.SIGN, "]"),
                new Token(Kind.SIGN, ">="), new Token(Kind.NUMBER, "-1.5"));
    }

    @Test
    void hasNoWordsOfNothing() {
        assertThat(Token.all("")).isEmpty();
        assertThat(Token.all(" \n\t")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            x1          | NAME
            _x          | NAME
            u           | NAME
            in          | NAME
            7           | NUMBER
            -7          | NUMBER
            0.25        | NUMBER
            'x'         | STRING
            "x"         | STRING
            u'x'        | STRING
            Ur"x"       | STRING
            ''          | STRING
            ''''''      | STRING
            <=          | SIGN
            %           | SIGN
            -           | SIGN
            """)
    void knowsTheKindOfAWord(String word, Kind kind) {
        assertThat(Token.all(word)).extracting(Token::kind).containsExactly(kind);
    }

    @Test
    void endsATextAtItsOwnQuotationMark() {
        assertThat(Token.all("'a\"b'\"c'd\"")).isEqualTo(List.of(string("a\"b"), string("c'd")));
        assertThat(Token.all("\"\"\"a\"b\n'c'\"\"\"")).isEqualTo(List.of(string("a\"b\n'c'")));
        assertThat(Token.all("'a\\'b'")).isEqualTo(List.of(string("a'b")));
    }

    @Test
    void goesOnAfterALineEndThatIsEscaped() {
        assertThat(Token.all("'a\\\nb'")).isEqualTo(List.of(string("ab")));
    }

    @Test
    void takesAWordInFrontOfATextForAName() {
        assertThat(Token.all("xyz'a'")).isEqualTo(List.of(new Token(Kind.NAME, "xyz"), string("a")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a ? b       | not understood at 1: a ? b
            $           | not understood at 0: $
            'a          | not understood at 0: 'a
            a == 'b\\'  | not understood at 4: a == 'b\\'
            """)
    void saysWhereItStopsToUnderstand(String expression, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> Token.all(expression)).withMessage(why);
    }

    private static Token string(String text) {
        return new Token(Kind.STRING, text);
    }

}
