package copydesk.extraction.text;

import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Spans over words that are cleaned; brackets stand where a span begins and ends. */
class RichTextBuilderTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The [boat] sails         | The [boat] sails
            `  [ The   boat ]sails`  | [The boat] sails
            `The boat [  sails  ]  ` | The boat [sails]
            The[ boat] sails         | The [boat] sails
            [🚀 up] and away         | [🚀 up] and away
            🚀🚀 [🚀]                | 🚀🚀 [🚀]
            The bo[\u00ad\u200b]at   | The boat
            The [  ] boat            | The boat
            []                       | ``
            """)
    void keepsASpanOnItsWords(String raw, String clean) {
        int start = raw.indexOf('[');
        int end = raw.indexOf(']') - 1;
        RichText text = new RichTextBuilder().append(raw.replace("[", "").replace("]", ""))
            .mark(MarkKind.STRONG, start, end)
            .build();

        assertThat(written(text)).isEqualTo(clean);
    }

    @Test
    void composesOnlyInsideASpan() {
        RichTextBuilder builder = new RichTextBuilder().append("cafe");
        RichText text = builder.append("\u0301s").mark(MarkKind.EMPHASIS, 0, 4).build();

        assertThat(text.text()).isEqualTo("caf\u00e9s");
        assertThat(text.marks()).containsExactly(new Mark(MarkKind.EMPHASIS, 0, 4));
    }

    @Test
    void composesLettersOfHangul() {
        assertThat(new RichTextBuilder().append("\u1112\u1161\u11ab").anchor(null, 1, 3).build())
            .isEqualTo(RichText.plain("\ud55c"));
    }

    @Test
    void marksTheSameWordsOnceButLinksThemAsOftenAsTheSource() {
        RichText text = new RichTextBuilder().append("boat")
            .mark(MarkKind.STRONG, 0, 4)
            .mark(MarkKind.STRONG, 0, 4)
            .mark(MarkKind.EMPHASIS, 0, 4)
            .anchor("https://a.example/b", 0, 4)
            .anchor("https://a.example/c", 0, 4)
            .build();

        assertThat(text.marks()).containsExactly(new Mark(MarkKind.STRONG, 0, 4), new Mark(MarkKind.EMPHASIS, 0, 4));
        assertThat(text.anchors()).containsExactly(new Anchor(0, 4, "https://a.example/b"),
                new Anchor(0, 4, "https://a.example/c"));
    }

    @Test
    void countsPositionsInTheWordsAsTheyCame() {
        RichTextBuilder builder = new RichTextBuilder().append("  🚀  ");

        assertThat(builder.position()).isEqualTo(6);
        assertThat(builder.build().length()).isEqualTo(1);
    }

    @Test
    void takesSpansInCodePoints() {
        RichText text = new RichTextBuilder().append("🚀 up").mark(MarkKind.STRONG, 2, 4).buildFromCodePoints();

        assertThat(written(text)).isEqualTo("🚀 [up]");
    }

    private static String written(RichText text) {
        if (text.marks().isEmpty()) {
            return text.text();
        }
        Mark mark = text.marks().get(0);
        return text.words(0, mark.start()) + "[" + text.words(mark.start(), mark.end()) + "]"
                + text.words(mark.end(), text.length());
    }

}
