package copydesk.console.web;

import copydesk.console.source.SourcePage;
import copydesk.console.source.SourceQuery;
import copydesk.console.source.SourceShelf;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers how the polled sources are doing, as JSON. Reads only. */
@RestController
@RequestMapping(path = "/api/sources", produces = "application/json")
public final class SourcesApi {

    private final SourceShelf sources;

    public SourcesApi(SourceShelf sources) {
        this.sources = sources;
    }

    /** A page of sources, the worst first unless another order is asked for. */
    @GetMapping
    SourcePage sources(@RequestParam(name = "health", required = false) @Nullable String health,
            @RequestParam(name = "find", required = false) @Nullable String find,
            @RequestParam(name = "sort", required = false) @Nullable String sort,
            @RequestParam(name = "down", defaultValue = "false") boolean down,
            @RequestParam(name = "page", defaultValue = "1") int page) {
        return this.sources.page(SourceQuery.of(health, find, sort, down, page));
    }

}
