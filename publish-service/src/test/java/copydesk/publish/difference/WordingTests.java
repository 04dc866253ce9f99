package copydesk.publish.difference;

import java.time.Instant;
import java.util.List;

import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import copydesk.contract.news.NewsItem;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.ninjs.Edition;
import copydesk.publish.ninjs.NewsWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                                    | ~~
            ~  The  bridge\u00a0is \n open. ~     | The bridge is open.
            He said \u201cno\u201d                | He said"no"
            \u00abNo\u00bb, said he               | "No",said he
            It\u2019s ''over''                    | It"s"over"
            one \u2013 two \u2014 three           | one-two-three
            one--two                              | one-two
            \u22125 to \u22123                    | -5 to-3
            and so on\u2026                       | and so on...
            . . .                                 | ...
            5 %                                   | 5%
            har\u00adbour\u200b \ufeffbridge      | harbour bridge
            a \ud83c\udf09 b                      | a \ud83c\udf09 b
            7 a bé c                         | 7 a bé c
            abc-1 2,3                             | abc-1 2,3
            a \u00ad b                           | a b
            (one) (two)                           | (one)(two)
            Yes. No                               | Yes.No
            """)
    void leavesTheWordsAndOneShapeOfSigns(String text, String folded) {
        assertThat(Wording.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = { "\"", "'", "`", "\u00b4", "\u2018", "\u201e", "\u2032", "\u2039", "\u300c", "\uff02" })
    void foldsAllQuotationMarksIntoOne(String mark) {
        assertThat(Wording.fold("so " + mark + " it")).isEqualTo("so\"it");
    }

    @ParameterizedTest
    @ValueSource(strings = { "-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212", "\ufe58" })
    void foldsAllDashesIntoOne(String dash) {
        assertThat(Wording.fold("so " + dash + " it")).isEqualTo("so-it");
    }

    @Test
    void foldsTheSameTwice() {
        String once = Wording.fold("\u201cIt\u2019s  5\u00a0% \u2013 or so\u2026\u201d");

        assertThat(Wording.fold(once)).isEqualTo(once).isEqualTo("\"It\"s 5%-or so...\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            The bridge is open.      | The bridge is open.        | true
            He said "no" - once      | He said \u201cno\u201d \u2013 once | true
            The har\u00adbour  bridge    | The harbour bridge         | true
            The harbour bridge       | The harbourbridge          | false
            The harbour bridge       | The harbour bridges        | false
            The harbour bridge       | The harbour                | false
            It costs 5 %             | It costs 6 %               | false
            a \ud83c\udf09 b       | a \ud83c\udf0a b         | false
            Over. And out            | Over! And out              | false
            """)
    void wordsAreTheSameIfTheyFoldToTheSame(String one, String other, boolean same) {
        assertThat(Wording.haveSameWords(one, other)).isEqualTo(same)
            .isEqualTo(Wording.fold(one).equals(Wording.fold(other)));
        assertThat(Wording.haveSameWords(other, one)).isEqualTo(same);
    }

    @Test
    void markupIsTheSameWhateverHyperlinksStandInIt() {
        NewsItem plain = item(new ArticleDraft().paragraph("go there now"));
        NewsItem linked = item(new ArticleDraft().paragraph("go there now")
            .link(LinkKind.INLINE, "there", LinkStatus.RESOLVED, "https://example.org/"));
        NewsItem strong = item(new ArticleDraft().paragraph("go there now", new Mark(MarkKind.STRONG, 0, 2)));

        assertThat(Wording.haveSameMarkup(plain, plain)).isTrue();
        assertThat(Wording.haveSameMarkup(plain, linked)).isTrue();
        assertThat(Wording.haveSameMarkup(linked, strong)).isFalse();
    }

    @Test
    void foldsTextsOneByOne() {
        assertThat(Wording.fold(List.of("a  b", "", "c \u2014 d"))).containsExactly("a b", "", "c-d");
    }

    @Test
    void readsTheBodyWithAndWithoutMarkup() {
        NewsItem item = item(new ArticleDraft().paragraph("go there now", new Mark(MarkKind.STRONG, 0, 2))
            .link(LinkKind.INLINE, "there", LinkStatus.RESOLVED, "https://example.org/?a=1&b=2")
            .block(BlockRole.LIST_ITEM, "soon"));

        assertThat(Wording.plainBody(item)).isEqualTo("go there now\n\nsoon");
        assertThat(Wording.markup(item)).isEqualTo("<p><strong>go</strong> there now</p>\n<ul><li>soon</li></ul>");
    }

    @Test
    void seesNoSeamWhereAHyperlinkSplitsEmphasis() {
        Mark strong = new Mark(MarkKind.STRONG, 0, 12);
        Mark emphasis = new Mark(MarkKind.EMPHASIS, 0, 12);
        ArticleDraft linked = new ArticleDraft().paragraph("go there now", strong, emphasis)
            .link(LinkKind.INLINE, "there", LinkStatus.RESOLVED, "https://example.org/");

        assertThat(Wording.markup(item(linked)))
            .isEqualTo(Wording.markup(item(new ArticleDraft().paragraph("go there now", strong, emphasis))))
            .isEqualTo("<p><strong><em>go there now</em></strong></p>");
    }

    private static NewsItem item(ArticleDraft draft) {
        return new NewsWriter().write(draft.build(), new Edition(1, Instant.EPOCH, Instant.EPOCH)).item();
    }

}
