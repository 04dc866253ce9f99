package copydesk.benchmarks.feed.expect;

import java.util.List;
import java.util.Map;

import copydesk.benchmarks.feed.expect.Expression.And;
import copydesk.benchmarks.feed.expect.Expression.Call;
import copydesk.benchmarks.feed.expect.Expression.Comparison;
import copydesk.benchmarks.feed.expect.Expression.Dictionary;
import copydesk.benchmarks.feed.expect.Expression.Item;
import copydesk.benchmarks.feed.expect.Expression.Literal;
import copydesk.benchmarks.feed.expect.Expression.Name;
import copydesk.benchmarks.feed.expect.Expression.Not;
import copydesk.benchmarks.feed.expect.Expression.Or;
import copydesk.benchmarks.feed.expect.Expression.Sequence;
import copydesk.benchmarks.feed.expect.Expression.Sum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What an expression is read as, and what is no expression. */
class ExpressionReaderTests {

    private static final Expression A = new Name("a");

    private static final Expression B = new Name("b");

    private static final Expression C = new Name("c");

    @Test
    void bindsAndCloserThanOr() {
        assertThat(read("a or b and c")).isEqualTo(new Or(List.of(A, new And(List.of(B, C)))));
        assertThat(read("(a or b) and c")).isEqualTo(new And(List.of(new Or(List.of(A, B)), C)));
    }

    @Test
    void bindsNotCloserThanAndButLooserThanAComparison() {
        assertThat(read("not a and b")).isEqualTo(new And(List.of(new Not(A), B)));
        assertThat(read("not a == b")).isEqualTo(new Not(new Comparison(List.of(A, B), List.of("=="))));
        assertThat(read("not not a")).isEqualTo(new Not(new Not(A)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "==", "!=", "<", ">", "<=", ">=", "in", "is", "not in", "is not" })
    void readsEveryComparison(String operator) {
        assertThat(read("a " + operator + " b")).isEqualTo(new Comparison(List.of(A, B), List.of(operator)));
    }

    @Test
    void readsComparisonsInARow() {
        assertThat(read("a < b not in c")).isEqualTo(new Comparison(List.of(A, B, C), List.of("<", "not in")));
    }

    @Test
    void takesADotForAnIndex() {
        assertThat(read("a.title")).isEqualTo(read("a['title']")).isEqualTo(new Item(A, new Literal("title")));
        assertThat(read("a[0].b")).isEqualTo(new Item(new Item(A, new Literal(0.0)), new Literal("b")));
        assertThat(read("a[-1]")).isEqualTo(new Item(A, new Literal(-1.0)));
        assertThat(read("a[b]")).isEqualTo(new Item(A, B));
    }

    @Test
    void takesWhatAMethodBelongsToForItsFirstArgument() {
        assertThat(read("len(a)")).isEqualTo(new Call("len", List.of(A)));
        assertThat(read("a.get('x', b)")).isEqualTo(new Call("get", List.of(A, new Literal("x"), B)));
        assertThat(read("locals()")).isEqualTo(new Call("locals", List.of()));
    }

    @Test
    void tellsATupleFromBrackets() {
        assertThat(read("(a)")).isEqualTo(A);
        assertThat(read("(a,)")).isEqualTo(new Sequence(List.of(A)));
        assertThat(read("()")).isEqualTo(new Sequence(List.of()));
        assertThat(read("(a, b)")).isEqualTo(read("[a, b]")).isEqualTo(new Sequence(List.of(A, B)));
        assertThat(read("((a, b),)")).isEqualTo(new Sequence(List.of(new Sequence(List.of(A, B)))));
    }

    @Test
    void tellsATextThatIsACommaFromOne() {
        assertThat(read("(',')")).isEqualTo(new Literal(","));
        assertThat(read("(',',)")).isEqualTo(new Sequence(List.of(new Literal(","))));
    }

    @Test
    void readsADictionary() {
        assertThat(read("{}")).isEqualTo(new Dictionary(List.of(), List.of()));
        assertThat(read("{'x': a, 'y': b,}"))
            .isEqualTo(new Dictionary(List.of(new Literal("x"), new Literal("y")), List.of(A, B)));
    }

    @Test
    void putsTextsTogether() {
        assertThat(read("'x' 'y'")).isEqualTo(read("'x' + 'y'"))
            .isEqualTo(new Sum(List.of(new Literal("x"), new Literal("y"))));
        assertThat(read("a + 'y'")).isEqualTo(new Sum(List.of(A, new Literal("y"))));
    }

    @ParameterizedTest
    @ValueSource(strings = { "and", "or", "not", "in", "is", "==", "(", "]", "+", "True" })
    void takesNoTextForAWordOfTheLanguage(String word) {
        assertThat(read("'" + word + "'")).isEqualTo(new Literal(word));
        assertThat(read("a == '" + word + "'")).isEqualTo(new Comparison(List.of(A, new Literal(word)), List.of("==")));
    }

    @Test
    void readsLongTexts() {
        String text = "x".repeat(200_000);

        assertThat(read("'" + text + "'")).isEqualTo(new Literal(text));
        assertThat(read("\"\"\"" + text + "\"\"\"")).isEqualTo(new Literal(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a b                | more than an expression: a b
            a == 'x')          | more than an expression: a == 'x')
            a ==               | the expression ends too soon
            a.                 | the expression ends too soon
            (a                 | the expression ends too soon
            not                | the expression ends too soon
            ``                 | the expression ends too soon
            a[0                | no ] but
            a['x')             | no ] but )
            {'x' 1}            | no : but 1
            {'x', 1}           | no : but ,
            a == ]             | no value begins with ]
            == a               | no value begins with ==
            a = b              | not understood at 1: a = b
            a == 'x            | not understood at 4: a == 'x
            a; b               | not understood at 1: a; b
            'x'()              | only what has a name is called
            a()()              | only what has a name is called
            a[b](1)            | only what has a name is called
            """)
    void saysWhyItIsNone(String text, String why) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(text))
            .satisfies((thrown) -> assertThat(thrown.getMessage().strip()).isEqualTo(why));
    }

    @Test
    void refusesASignBeyondUnicode() {
        assertThatIllegalArgumentException().isThrownBy(() -> read("'\\U00110000'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            empty              | false
            not empty          | true
            none               | false
            full               | true
            map                | true
            () or 0            | false
            {}                 | false
            [0]                | true
            """)
    void takesNothingEmptyForTrue(String text, boolean holds) {
        Map<String, Object> known = Map.of("empty", List.of(), "none", Map.of(), "full", List.of(""), "map",
                Map.of("x", ""));

        assertThat(new Evaluation(known).holds(read(text))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1 in sizes         | true
            True in sizes      | true
            3 in sizes         | false
            3 not in sizes     | true
            None in sizes      | false
            'x' in words       | true
            'X' in words       | false
            'title' in feed    | true
            'Post' in feed     | false
            """)
    void looksForValuesAsItComparesThem(String text, boolean holds) {
        Map<String, Object> known = Map.of("sizes", List.of(1.0, 2.0), "words", List.of("x"), "feed",
                Map.of("title", "Post"));

        assertThat(new Evaluation(known).holds(read(text))).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = { "a['x']", "'x' < 1", "None > 0", "len(b) == 2", "ord('') == 0", "a.b.c == 'x'",
            "c[7] == 'x'", "c.x == 'x'", "has_key('x')" })
    void doesNotHoldWhereAValueIsOfAnotherSort(String text) {
        assertThat(new Evaluation(Map.of("a", "text", "c", List.of("y"))).holds(read(text))).isFalse();
    }

    private static Expression read(String text) {
        return ExpressionReader.read(text);
    }

}
