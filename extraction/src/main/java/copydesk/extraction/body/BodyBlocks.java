package copydesk.extraction.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.extraction.block.Figure;
import copydesk.extraction.rule.FigureReader;
import copydesk.extraction.block.Place;
import copydesk.extraction.score.BlockFeature;
import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.text.Anchor;
import copydesk.extraction.text.RichText;

/**
 * Writes down the body that was chosen, with its pictures and with what stands between
 * and around its blocks, each said to be what it is. Used once.
 */
final class BodyBlocks {

    // as many blocks may stand between the headline and the body, or after it in the same
    // element
    private static final int MARGIN = 15;

    private static final int MIN_TITLE = 12;

    private final ScoredPage page;

    private final boolean[] chosen;

    private final Place home;

    private final BodyTables tables;

    private final BodyEmbeds embeds;

    private final PullQuotes pullQuotes;

    private final List<RawBlock> blocks = new ArrayList<>();

    BodyBlocks(ScoredPage page, boolean[] chosen, Place home) {
        this.page = page;
        this.chosen = chosen;
        this.home = home;
        this.tables = BodyTables.of(page, chosen);
        this.embeds = BodyEmbeds.of(page, chosen, home);
        this.pullQuotes = new PullQuotes(page, chosen);
    }

    List<RawBlock> list() {
        int first = edge(1);
        int last = edge(-1);
        int begin = begin(first, last);
        int from = first;
        for (int i = first; i >= Math.max(0, first - MARGIN); i--) {
            from = (this.page.feature(i, BlockFeature.SINCE_TITLE) == 1) ? i : from;
        }
        int figure = 0;
        for (int i = from; i <= Math.min(last + MARGIN, this.chosen.length - 1); i++) {
            figure = figures(figure, i);
            this.blocks.addAll(this.embeds.before(i));
            this.tables.at(i).ifPresent(this.blocks::add);
            if (!this.tables.cover(i) && !this.embeds.cover(i)) {
                block(i, begin, last);
            }
        }
        if (last + MARGIN >= this.chosen.length - 1) {
            figures(figure, this.chosen.length);
        }
        return this.blocks;
    }

    private void block(int i, int begin, int last) {
        boolean within = i <= last || this.home.holds(this.page.blocks().get(i).place());
        if (within && this.pullQuotes.contain(i)) {
            this.blocks.add(new RawBlock(RawKind.PULL_QUOTE, this.page.blocks().get(i).words()));
        }
        else if (this.chosen[i]) {
            this.blocks.add(new RawBlock(this.page.blocks().get(i).kind(), this.page.blocks().get(i).words()));
        }
        else if (within) {
            aside(i, i < begin);
        }
    }

    // behind a summary that was taken for a paragraph, author and date are still to come
    private int begin(int first, int last) {
        int begin = first;
        while (begin < last && (!this.chosen[begin] || Asides.isSummary(this.page, begin))) {
            begin++;
        }
        return begin;
    }

    private int edge(int step) {
        int at = (step > 0) ? 0 : this.chosen.length - 1;
        while (!this.chosen[at]) {
            at += step;
        }
        return at;
    }

    private int figures(int next, int block) {
        int figure = next;
        while (figure < this.page.figures().size() && this.page.figures().get(figure).next() <= block) {
            Figure found = this.page.figures().get(figure++);
            if (found.next() == block && this.home.holds(found.place()) && !holdsBody(found, block)) {
                FigureReader.read(found.place().element()).ifPresent(this.blocks::add);
            }
        }
        return figure;
    }

    private boolean holdsBody(Figure figure, int block) {
        for (int i = block; i < this.chosen.length && figure.place().holds(this.page.blocks().get(i).place()); i++) {
            if (this.chosen[i]) {
                return true;
            }
        }
        return false;
    }

    private void aside(int block, boolean above) {
        Optional<RawKind> kind = Asides.kind(this.page, block, above);
        RichText words = kind.isPresent() ? this.page.blocks().get(block).words() : RichText.EMPTY;
        if (kind.isPresent() && kind.get() == RawKind.RELATED) {
            for (Anchor anchor : words.anchors()) {
                if (anchor.end() - anchor.start() > MIN_TITLE) {
                    this.blocks.add(new RawBlock(RawKind.RELATED, words.slice(anchor.start(), anchor.end())));
                }
            }
        }
        else if (!words.isEmpty()) {
            this.blocks.add(new RawBlock(kind.get(), words));
        }
    }

}
