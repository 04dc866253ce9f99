package copydesk.publish.ninjs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.LinkStatus;
import copydesk.contract.annotation.Relation;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.LinkKind;
import copydesk.contract.article.Precision;
import copydesk.contract.article.SourceTime;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.clean.SharedData;

/**
 * The seed article as a reader of text exports understands it, made just well enough for
 * the documents' tests.
 */
public final class SeedArticle {

    private static final Pattern ANCHOR = Pattern.compile("\\[([^\\]]+)\\]\\(#\\)");

    private static final String RELATED = "Related article: ";

    private final ArticleDraft draft = new ArticleDraft();

    private int links;

    private SeedArticle() {
    }

    public static EnrichedArticle read() {
        return new SeedArticle().draft(SharedData.seed().strip().split("\n\\s*\n")).build();
    }

    private ArticleDraft draft(String[] blocks) {
        this.draft.headline(blocks[0])
            .published(new SourceTime("2025-05-15", Precision.DAY, java.util.List.of("text")))
            .block(BlockRole.HEADLINE, blocks[0])
            .entity("place:istanbul", EntityKind.PLACE, "Istanbul", Relation.ABOUT, null)
            .mention("place:istanbul", "Istanbul");
        String[] caption = blocks[2].strip().split(" \\*\\*|\\*\\*|\\s/\\s");
        this.draft.picture(null, caption[0], caption[1], caption[2])
            .source("The Moscow Times", "publisher", "https://www.themoscowtimes.com/")
            .source("AFP", "contributor", null)
            .source("Reuters", "contributor", null);
        for (int i = 3; i < blocks.length - 3; i++) {
            block(blocks[i].strip());
        }
        return this.draft.canonicalUrl(blocks[blocks.length - 1].strip().replaceAll("[<>]", ""));
    }

    private void block(String text) {
        boolean related = text.startsWith(RELATED);
        String words = related ? text.substring(RELATED.length()) : text;
        Matcher anchors = ANCHOR.matcher(words);
        this.draft.block(related ? BlockRole.RELATED : BlockRole.PARAGRAPH, anchors.replaceAll("$1"));
        anchors.reset();
        for (int shift = 0; anchors.find(); shift += 5) {
            int start = anchors.start() - shift;
            String anchor = anchors.group(1);
            this.links++;
            this.draft.link(related ? LinkKind.RELATED : LinkKind.INLINE, start, start + anchor.length(), anchor,
                    LinkStatus.LOST, null);
            if (related) {
                this.draft.related(anchor, null, "l" + this.links);
            }
        }
        if (!related && text.contains("Istanbul") && anchors.replaceAll("$1").equals(text)) {
            this.draft.mention("place:istanbul", "Istanbul");
        }
    }

}
