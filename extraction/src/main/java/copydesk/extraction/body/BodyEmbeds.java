package copydesk.extraction.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.block.InlineWords;
import copydesk.extraction.block.Place;
import copydesk.extraction.rule.ClassWords;
import copydesk.extraction.rule.EmbedReader;
import org.jsoup.nodes.Element;

/**
 * What a body shows of other services, between the blocks where it stands. A post whose
 * words were chosen for the body is no embed: it stays a quotation.
 */
final class BodyEmbeds {

    private static final int MAX_EMBEDS = 100;

    private final ScoredPage page;

    private final boolean[] chosen;

    private final Element home;

    private final Map<Integer, List<RawBlock>> embeds = new HashMap<>();

    private final boolean[] covered;

    private BodyEmbeds(ScoredPage page, boolean[] chosen, Place home) {
        this.page = page;
        this.chosen = chosen;
        this.home = home.element();
        this.covered = new boolean[chosen.length];
    }

    static BodyEmbeds of(ScoredPage page, boolean[] chosen, Place home) {
        BodyEmbeds embeds = new BodyEmbeds(page, chosen, home);
        List<Element> found = home.element().select(EmbedReader.ANY).stream().limit(MAX_EMBEDS).toList();
        if (!found.isEmpty()) {
            Map<Element, Integer> order = embeds.order();
            found.stream().filter(embeds::isShown).forEach((element) -> embeds.place(element, order));
        }
        return embeds;
    }

    private Map<Element, Integer> order() {
        Map<Element, Integer> order = new IdentityHashMap<>();
        this.home.stream().forEach((element) -> order.put(element, order.size()));
        return order;
    }

    private boolean isShown(Element element) {
        Element place = element;
        while (place != null && place != this.home) {
            boolean passive = place.normalName().equals("noscript") || place.normalName().equals("template");
            boolean beside = place != element && (ClassWords.isRelated(place) || ClassWords.isComment(place));
            if (passive || beside || InlineWords.isHidden(place)) {
                return false;
            }
            place = place.parent();
        }
        return true;
    }

    private void place(Element element, Map<Element, Integer> order) {
        int start = order.getOrDefault(element, 0);
        int end = start + (int) element.stream().count();
        int next = -1;
        List<Integer> inside = new ArrayList<>();
        for (int i = this.chosen.length - 1; i >= 0; i--) {
            int at = order.getOrDefault(this.page.blocks().get(i).place().element(), -1);
            next = (at >= start) ? i : next;
            if (at >= start && at < end) {
                inside.add(i);
            }
        }
        if (next >= 0 && inside.stream().noneMatch((block) -> this.chosen[block])) {
            int before = next;
            EmbedReader.read(element).ifPresent((embed) -> {
                this.embeds.computeIfAbsent(before, (block) -> new ArrayList<>()).add(embed);
                inside.forEach((block) -> this.covered[block] = true);
            });
        }
    }

    /** The embeds that stand right before a block. */
    List<RawBlock> before(int block) {
        return this.embeds.getOrDefault(block, List.of());
    }

    /** Whether a block's words are those of an embed. */
    boolean cover(int block) {
        return this.covered[block];
    }

}
