package copydesk.publish.clean;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class XhtmlBodyTests {

    @Test
    void writesEveryBodyRole() {
        ArticleDraft draft = new ArticleDraft().block(BlockRole.HEADLINE, "Title")
            .paragraph("First.")
            .block(BlockRole.HEADING, "Part")
            .block(BlockRole.LIST_ITEM, "one")
            .block(BlockRole.LIST_ITEM, "two")
            .block(BlockRole.QUOTE, "Said.")
            .block(BlockRole.QUOTE, "And said.")
            .block(BlockRole.COMMENT, "me too")
            .paragraph("Last.");

        assertThat(write(draft)).isEqualTo("""
                <p>First.</p>
                <h2>Part</h2>
                <ul><li>one</li><li>two</li></ul>
                <blockquote><p>Said.</p><p>And said.</p></blockquote>
                <p>Last.</p>""");
    }

    @Test
    void partsListFromQuote() {
        ArticleDraft draft = new ArticleDraft().block(BlockRole.LIST_ITEM, "one")
            .block(BlockRole.QUOTE, "Said.")
            .block(BlockRole.LIST_ITEM, "two");

        assertThat(write(draft))
            .isEqualTo("<ul><li>one</li></ul>\n<blockquote><p>Said.</p></blockquote>\n<ul><li>two</li></ul>");
    }

    @Test
    void writesATableWithItsLinksAndEmphasis() {
        ArticleDraft draft = new ArticleDraft().paragraph("Rain:")
            .block(BlockRole.TABLE, "Town | Rain\n🌧 Ash | 12 <mm>\nOak |  | 30\nAll of May",
                    new Mark(MarkKind.STRONG, 7, 11))
            .link(LinkKind.INLINE, "Ash", LinkStatus.RESOLVED, "https://example.org/ash")
            .paragraph("Dry again.");

        assertThat(write(draft)).isEqualTo("<p>Rain:</p>\n<table><tr><td>Town</td><td><strong>Rain</strong></td></tr>"
                + "<tr><td>🌧 <a id=\"l1\" href=\"https://example.org/ash\">Ash</a></td><td>12 &lt;mm&gt;</td></tr>"
                + "<tr><td>Oak</td><td></td><td>30</td></tr><tr><td>All of May</td></tr></table>\n<p>Dry again.</p>");
    }

    @Test
    void endsLinksOverSeveralCellsWithTheFirst() {
        ArticleDraft draft = new ArticleDraft().block(BlockRole.TABLE, "ab | cd\nef | gh")
            .link(LinkKind.INLINE, 14, 14, "", LinkStatus.LOST, null)
            .link(LinkKind.INLINE, "gh", LinkStatus.LOST, null)
            .link(LinkKind.INLINE, "b | c", LinkStatus.LOST, null)
            .link(LinkKind.INLINE, "d", LinkStatus.LOST, null)
            .link(LinkKind.INLINE, "a", LinkStatus.LOST, null)
            .link(LinkKind.INLINE, 10, 10, "", LinkStatus.LOST, null)
            .link(LinkKind.INLINE, 11, 11, "", LinkStatus.LOST, null);

        assertThat(write(draft))
            .isEqualTo("<table><tr><td><a id=\"l5\">a</a><a id=\"l3\">b</a></td><td>c<a id=\"l4\">d</a></td></tr>"
                    + "<tr><td>ef<a id=\"l6\"></a></td><td><a id=\"l7\"></a><a id=\"l2\">gh</a><a id=\"l1\"></a></td></tr></table>");
    }

    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void writesALargeTableOfLinks() {
        String row = "a" + " | a".repeat(49);
        ArticleDraft draft = new ArticleDraft().block(BlockRole.TABLE, row + ("\n" + row).repeat(999));
        StringBuilder written = new StringBuilder("<table>");
        for (int cell = 0; cell < 50_000; cell++) {
            int start = cell / 50 * (row.length() + 1) + cell % 50 * 4;
            draft.link(LinkKind.INLINE, start, start + 1, "a", LinkStatus.LOST, null);
            written.append((cell % 50 == 0) ? "<tr>" : "");
            written.append("<td><a id=\"l").append(cell + 1).append("\">a</a></td>");
            written.append((cell % 50 == 49) ? "</tr>" : "");
        }

        // no comparison of assertThat, which would print two megabytes
        assertThat(write(draft).equals(written.append("</table>").toString())).isTrue();
    }

    @Test
    void leavesOutPullQuotesAndEmbeds() {
        ArticleDraft draft = new ArticleDraft().paragraph("Said once.")
            .block(BlockRole.PULL_QUOTE, "Said once.")
            .block(BlockRole.EMBED, "YouTube");

        assertThat(write(draft)).isEqualTo("<p>Said once.</p>");
    }

    @Test
    void escapesMarkupInText() {
        ArticleDraft draft = new ArticleDraft().paragraph("a < b & c > \"d\" <script>alert(1)</script> ]]> &lt;");

        assertThat(write(draft))
            .isEqualTo("<p>a &lt; b &amp; c &gt; \"d\" &lt;script&gt;alert(1)&lt;/script&gt; " + "]]&gt; &amp;lt;</p>");
    }

    @Test
    void leavesOutWhatXmlForbids() {
        ArticleDraft draft = new ArticleDraft().paragraph("a\u0000b\u0008c\ufffed\ud83ce\ud83c\udf09f");

        assertThat(write(draft)).isEqualTo("<p>abcde\ud83c\udf09f</p>");
    }

    @Test
    void givesHrefOnlyWhereStateGivesOne() {
        ArticleDraft draft = new ArticleDraft().paragraph("here, there and nowhere")
            .link(LinkKind.INLINE, "here", LinkStatus.RESOLVED, "https://example.org/?a=1&b=\"2\"")
            .link(LinkKind.INLINE, "there", LinkStatus.LOST, null)
            .link(LinkKind.INLINE, "nowhere", LinkStatus.RESOLVED, "javascript:alert(1)");

        assertThat(write(draft)).isEqualTo("<p><a id=\"l1\" href=\"https://example.org/?a=1&amp;b=%222%22\">here</a>, "
                + "<a id=\"l2\">there</a> and <a id=\"l3\">nowhere</a></p>");
    }

    @Test
    void countsPlacesInCodePoints() {
        ArticleDraft draft = new ArticleDraft().paragraph("\ud83c\udf09\ud83c\udf09 bold link", strong(3, 7))
            .link(LinkKind.INLINE, "link", LinkStatus.LOST, null);

        assertThat(write(draft))
            .isEqualTo("<p>\ud83c\udf09\ud83c\udf09 <strong>bold</strong> <a id=\"l1\">link</a></p>");
    }

    @Test
    void nestsCrossingMarks() {
        ArticleDraft draft = new ArticleDraft().paragraph("abcdef", strong(0, 4), emphasis(2, 6));

        assertThat(write(draft)).isEqualTo("<p><strong>ab<em>cd</em></strong><em>ef</em></p>");
    }

    @Test
    void joinsOverlappingAndTouchingMarksOfAKind() {
        ArticleDraft draft = new ArticleDraft().paragraph("abcdef", strong(0, 3), strong(2, 4), strong(4, 5),
                strong(5, 5));

        assertThat(write(draft)).isEqualTo("<p><strong>abcde</strong>f</p>");
    }

    @Test
    void splitsEmphasisAroundLinks() {
        ArticleDraft draft = new ArticleDraft().paragraph("abcdef", strong(1, 5))
            .link(LinkKind.INLINE, "cdef", LinkStatus.LOST, null);

        assertThat(write(draft)).isEqualTo("<p>a<strong>b</strong><a id=\"l1\"><strong>cde</strong>f</a></p>");
    }

    @Test
    void putsNoLinkInsideAnother() {
        ArticleDraft draft = new ArticleDraft().paragraph("abcdef")
            .link(LinkKind.INLINE, "abcd", LinkStatus.LOST, null)
            .link(LinkKind.INLINE, "bc", LinkStatus.LOST, null)
            .link(LinkKind.INLINE, "cdef", LinkStatus.LOST, null);

        assertThat(write(draft)).isEqualTo("<p><a id=\"l1\">abcd</a><a id=\"l2\"></a><a id=\"l3\">ef</a></p>");
    }

    @Test
    void keepsAnchorWithoutWords() {
        ArticleDraft draft = new ArticleDraft().paragraph("ab")
            .link(LinkKind.INLINE, 1, 1, "", LinkStatus.RESOLVED, "https://example.org/");

        assertThat(write(draft)).isEqualTo("<p>a<a id=\"l1\" href=\"https://example.org/\"></a>b</p>");
    }

    @Test
    void writesNothingForNoBody() {
        assertThat(write(new ArticleDraft().block(BlockRole.HEADLINE, "Title"))).isEmpty();
    }

    static Mark strong(int start, int end) {
        return new Mark(MarkKind.STRONG, start, end);
    }

    static Mark emphasis(int start, int end) {
        return new Mark(MarkKind.EMPHASIS, start, end);
    }

    private static String write(ArticleDraft draft) {
        EnrichedArticle enriched = draft.build();
        return XhtmlBody.write(enriched.article(), LinkTargets.of(enriched.annotations().linkStates()));
    }

}
