package copydesk.console.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceState;

/** Keeps how each source is doing, as it was last told. Thread-safe. */
public final class SourceShelf {

    private static final int ON_A_PAGE = 50;

    private final Map<String, SourceRow> rows = new HashMap<>();

    /** A source is as this state says. */
    public synchronized void is(SourceState state) {
        this.rows.put(state.source(), SourceRow.of(state));
    }

    /** A source is polled no more. */
    public synchronized void removed(String source) {
        this.rows.remove(source);
    }

    /** The sources that are asked for; the last page if there are not so many. */
    public SourcePage page(SourceQuery query) {
        List<SourceRow> all = all();
        List<SourceRow> chosen = all.stream().filter(query::takes).sorted(query.sort().order(query.down())).toList();
        int pages = Math.max(1, (chosen.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int page = Math.min(pages, query.page());
        List<SourceRow> shown = chosen.stream().skip((page - 1L) * ON_A_PAGE).limit(ON_A_PAGE).toList();
        return new SourcePage(all.size(), healths(all), chosen.size(), page, pages, shown);
    }

    // sorting ten thousand takes a while, in which the reader may go on
    private synchronized List<SourceRow> all() {
        return List.copyOf(this.rows.values());
    }

    private static Map<String, Integer> healths(List<SourceRow> rows) {
        Map<String, Integer> healths = new LinkedHashMap<>();
        for (SourceHealth health : SourceHealth.values()) {
            healths.put(health.code(), 0);
        }
        rows.forEach((row) -> healths.merge(row.health(), 1, Integer::sum));
        return healths;
    }

}
