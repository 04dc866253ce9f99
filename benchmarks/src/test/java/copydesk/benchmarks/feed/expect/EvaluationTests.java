package copydesk.benchmarks.feed.expect;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Expressions, and whether they hold of a feed. */
class EvaluationTests {

    private static final Map<String, Object> KNOWN = Map.of("version", "rss20", "feed",
            Map.of("title", "Mark's \"title\" \u00e4", "ttl", "60", "size", 15.0, "block", true, "none", ""), "entries",
            List.of(Map.of("id", "one", "tags", List.of(Map.of("term", "a"), Map.of("term", "b")), "time",
                    Arrays.asList(2004.0, 1.0, 0.0)), Map.of("id", "two")));

    @ParameterizedTest
    @ValueSource(strings = { "1", "True", "not 0", "not False", "not None", "version == 'rss20'", "version == u'rss20'",
            "version == \"rss20\"", "version == \"\"\"rss20\"\"\"", "version != 'rss10'", "version in ('rss10', 'rss20')",
            "version not in ['rss10']", "'rss' in version", "version == 'rss' '20'", "version == 'rss' + '20'",
            "feed['title'] == 'Mark\\'s \"title\" \\xe4'", "feed['title'] == u'Mark\\'s \\x22title\\x22 \\u00e4'",
            "feed.ttl == '60'", "feed['size'] == 15", "feed['block'] == 1", "feed['block'] is True", "not feed['none']",
            "entries[0]['id'] == 'one'", "entries[-1].id == 'two'", "entries[0]['id'] == entries[0].id == 'one'",
            "entries[0].tags[1]['term'] == 'b'", "entries[0]['time'] == (2004, 1, 0)", "len(entries) == 2",
            "len(entries[0]['tags']) > 1", "len(feed.title) >= 5", "len(entries) < 3", "len(entries) <= 2",
            "ord(version) == 114", "ord(entries[0]['id'][0]) == 111", "entries[0].tags[0] == {'term': 'a'}",
            "entries[1] == {'id': 'two'}", "feed.has_key('title')", "not feed.has_key('link')", "'link' not in feed",
            "not 'etag' in locals()", "'version' in locals()", "version == 'x' or feed.ttl == '60'",
            "feed.link == 'x' or version == 'rss20'", "(version == 'rss20') and (feed.ttl == '60')",
            "not (version == 'x' and feed.ttl == '60')", "feed.ttl == ('60')", "() == ()", "(1,) == [1]" })
    void holds(String expression) {
        assertThat(new Evaluation(KNOWN).holds(ExpressionReader.read(expression))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "False", "None", "version == 'rss10'", "version == None", "version is None", "version == 20",
            "feed['link']", "feed['link'] == None", "entries[7].id == 'x'", "etag", "version.major == 2",
            "entries[0]['time'] == (2004, 1)", "entries[0]['time'] == (2004, 1, 1)", "entries[1] == {}",
            "entries[1] == {'id': 'one'}", "entries[1] == {'id': 'two', 'tags': 1}", "len(entries) > 2",
            "version == 'rss20' and feed.ttl == '61'", "entries[0]['id'] == entries[1].id == 'one'",
            "feed.get('title') == 'x'", "datetime.timedelta(0, 12) == 12", "version in ('rss10',)" })
    void doesNotHold(String expression) {
        assertThat(new Evaluation(KNOWN).holds(ExpressionReader.read(expression))).isFalse();
    }

    @Test
    void letsAValueOfTheFeedSayWhatItIsLike() {
        Object value = new Object() {
            @Override
            public boolean equals(Object other) {
                return "alike".equals(other);
            }

            @Override
            public int hashCode() {
                return 1;
            }
        };

        assertThat(new Evaluation(Map.of("x", value)).holds(ExpressionReader.read("x == 'alike'"))).isTrue();
        assertThat(new Evaluation(Map.of("x", value)).holds(ExpressionReader.read("'alike' == x"))).isTrue();
        assertThat(new Evaluation(Map.of("x", value)).holds(ExpressionReader.read("x == 'other'"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "version ==", "version == 'x", "version = 'x'", "(version", "feed['x'", "version == 'x')",
            "{'a' 1}", "a $ b", "]" })
    void refusesWhatItDoesNotUnderstand(String expression) {
        assertThatIllegalArgumentException().isThrownBy(() -> ExpressionReader.read(expression));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'a\\'b'        | a'b
            "a\\"b"        | a"b
            'a\\\\b'       | a\\b
            'a\\nb'        | a<nl>b
            'a\\tb'        | a<tab>b
            '\\x41\\u0042' | AB
            u'\\U0001f600' | 😀
            'a\\d'         | a\\d
            '''a'b'''      | a'b
            ''             | ``
            """)
    void readsTexts(String literal, String text) {
        String expected = text.replace("<nl>", "\n").replace("<tab>", "\t");

        assertThat(ExpressionReader.read(literal)).isEqualTo(new Expression.Literal(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1                                                    |
            version == 'x'                                       | version
            entries[0]['title_detail']['value'] == 'x'           | entries.title_detail.value
            entries[0].tags[1].term == 'x'                       | entries.tags.term
            not bozo and feed['a'] == 'x' and feed['b'] == 'y'   | bozo feed.a feed.b
            feed['a'] == 'x' or feed['b'] == 'y'                 | feed.a feed.b
            entries[0].link == entries[1].link == 'x'            | entries.link
            len(feed['tags']) == 1                               | feed.tags
            not feed.has_key('language')                         | feed.language
            headers.get('x-foo') == 'bar'                        | headers.x-foo
            not 'etag' in locals()                               | locals()
            feed['a'] == datetime.timedelta(0, 1)                | feed.a datetime timedelta()
            feed['a'] == ('x' + feed['b'], {'c': 1})             | feed.a feed.b
            """)
    void tellsWhichFieldsAreAskedFor(String expression, String fields) {
        assertThat(String.join(" ", Fields.of(ExpressionReader.read(expression))))
            .isEqualTo((fields != null) ? fields : "");
    }

}
