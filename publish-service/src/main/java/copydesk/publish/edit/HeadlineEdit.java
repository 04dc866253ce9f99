package copydesk.publish.edit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import copydesk.contract.annotation.Located;
import copydesk.contract.annotation.Mention;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Link;
import copydesk.contract.article.QualityIssue;
import copydesk.publish.clean.CodePoints;
import copydesk.publish.edit.NameSearch.Span;

/**
 * Puts an editor's headline in the place of the source's. What was found in the old one
 * goes with it; the names that stand in the new one are found again.
 */
final class HeadlineEdit {

    private static final Comparator<Map.Entry<String, String>> LONGEST_FIRST = Comparator
        .comparing((name) -> -name.getKey().length());

    private HeadlineEdit() {
    }

    /** The block that holds the headline; -1 if there is none. */
    static int block(Article article) {
        List<Block> blocks = article.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).role() == BlockRole.HEADLINE) {
                return i;
            }
        }
        return -1;
    }

    static void replace(String headline, WorkingCopy copy) {
        int block = block(copy.article);
        List<Block> blocks = new ArrayList<>(copy.article.blocks());
        Block replaced = new Block(BlockRole.HEADLINE, headline, List.of());
        if (block < 0) {
            blocks.add(replaced);
        }
        else {
            blocks.set(block, replaced);
            forget(block, copy);
        }
        copy.article = copy.article.rewritten(headline, blocks, links(block, copy.article),
                issues(block, copy.article));
    }

    private static void forget(int block, WorkingCopy copy) {
        copy.mentions.removeIf((mention) -> mention.block() == block);
        copy.roles.removeIf((role) -> role.block() == block);
        copy.values.removeIf((value) -> value.block() == block);
        copy.quotes.removeIf((quote) -> quote.spans().stream().anyMatch((span) -> span.block() == block));
        copy.issues.replaceAll((issue) -> unplaced(issue, block));
        Located located = copy.located;
        if (located != null && located.block() == block) {
            copy.located = null;
        }
    }

    private static List<QualityIssue> issues(int block, Article article) {
        return article.issues().stream().map((issue) -> unplaced(issue, block)).toList();
    }

    private static QualityIssue unplaced(QualityIssue issue, int block) {
        Integer place = issue.block();
        return (place != null && place == block) ? QualityIssue.ofArticle(issue.code(), issue.detail()) : issue;
    }

    // a hyperlink of the old headline stays accounted for, but stands nowhere
    private static List<Link> links(int block, Article article) {
        return article.links()
            .stream()
            .map((link) -> (link.block() == block)
                    ? new Link(link.id(), link.kind(), block, 0, 0, link.text(), link.href()) : link)
            .toList();
    }

    /**
     * Mentions the entities whose names stand in the headline, the longest names first.
     */
    static void name(WorkingCopy copy) {
        int block = block(copy.article);
        String headline = copy.article.headline();
        CodePoints text = CodePoints.of(headline);
        BitSet taken = new BitSet();
        Map<String, String> names = names(copy);
        copy.mentions.removeIf((mention) -> mention.block() == block);
        names.entrySet().stream().sorted(LONGEST_FIRST).forEach((name) -> {
            for (Span place : NameSearch.find(name.getKey(), headline)) {
                if (taken.get(place.start(), place.end()).isEmpty()) {
                    taken.set(place.start(), place.end());
                    copy.mentions.add(new Mention(name.getValue(), block, place.start(), place.end(),
                            text.slice(place.start(), place.end()), Edited.EVIDENCE, 1));
                }
            }
        });
    }

    // the entity of each name; of two that share one the editor's, else the first listed
    private static Map<String, String> names(WorkingCopy copy) {
        Map<String, String> names = new LinkedHashMap<>();
        Stream.concat(copy.entities.stream().filter((entity) -> entity.evidence() != null), copy.entities.stream())
            .forEach((entity) -> names.putIfAbsent(Tags.spelling(entity.name()), entity.id()));
        copy.mentions.forEach((mention) -> names.putIfAbsent(mention.text(), mention.entity()));
        return names;
    }

}
