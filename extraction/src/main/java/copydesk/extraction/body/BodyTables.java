package copydesk.extraction.body;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.block.Place;
import copydesk.extraction.rule.DataTable;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a body, each of which is one block although its cells were scored apart.
 */
final class BodyTables {

    private final ScoredPage page;

    private final boolean[] chosen;

    private final Map<Integer, RawBlock> tables = new HashMap<>();

    private final boolean[] covered;

    private BodyTables(ScoredPage page, boolean[] chosen) {
        this.page = page;
        this.chosen = chosen;
        this.covered = new boolean[chosen.length];
    }

    /** The tables of which at least half was chosen. */
    static BodyTables of(ScoredPage page, boolean[] chosen) {
        BodyTables tables = new BodyTables(page, chosen);
        int next = 0;
        while (next < chosen.length) {
            Place table = tables.around(next);
            next = (table != null) ? tables.take(next, table) : next + 1;
        }
        return tables;
    }

    private @Nullable Place around(int block) {
        Place place = this.page.blocks().get(block).place();
        while (place != null && !place.element().normalName().equals("table")) {
            place = place.parent();
        }
        return place;
    }

    private int take(int first, Place table) {
        int end = first;
        int chars = 0;
        int taken = 0;
        while (end < this.chosen.length && table.holds(this.page.blocks().get(end).place())) {
            chars += this.page.blocks().get(end).chars();
            taken += this.chosen[end] ? this.page.blocks().get(end).chars() : 0;
            end++;
        }
        if (taken > 0 && taken * 2 >= chars) {
            add(first, end, table);
        }
        return end;
    }

    private void add(int first, int end, Place table) {
        DataTable.read(table.element()).ifPresent((words) -> {
            this.tables.put(firstChosen(first), new RawBlock(RawKind.TABLE, words));
            for (int i = first; i < end; i++) {
                this.covered[i] = true;
            }
        });
    }

    // its first row may lie before the place from which on the body is written down
    private int firstChosen(int first) {
        int at = first;
        while (!this.chosen[at]) {
            at++;
        }
        return at;
    }

    /** The table whose first chosen block this is; empty if there is none. */
    Optional<RawBlock> at(int block) {
        return Optional.ofNullable(this.tables.get(block));
    }

    /** Whether a block is part of a table. */
    boolean cover(int block) {
        return this.covered[block];
    }

}
