package copydesk.ingest.stream;

import java.util.List;

import copydesk.contract.article.Article;
import copydesk.contract.article.Form;
import copydesk.contract.article.IssueCode;
import copydesk.extraction.page.SourceRules;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Counts for each source whether what is configured for it still fits its pages. All
 * series exist from the start, so that a rate of zero shows as zero.
 */
public final class SourceMeters {

    private final List<SourceRules> sources;

    private final MeterRegistry registry;

    /** Counts the pages of these sources in this registry. */
    public SourceMeters(List<SourceRules> sources, MeterRegistry registry) {
        this.sources = List.copyOf(sources);
        this.registry = registry;
        for (SourceRules source : sources) {
            pages(source, true);
            pages(source, false);
        }
    }

    void read(Article article, @Nullable String url) {
        if (article.origin().form() == Form.PAGE && url != null) {
            SourceRules.of(url, this.sources).ifPresent((source) -> pages(source, fits(article)).increment());
        }
    }

    private static boolean fits(Article article) {
        return article.issues().stream().noneMatch((issue) -> issue.code() == IssueCode.SOURCE_RULES_DRIFTED);
    }

    private Counter pages(SourceRules source, boolean fitted) {
        return this.registry.counter(IngestMeter.SOURCE_PAGES.meterName(), IngestMeter.SOURCE, source.host(),
                IngestMeter.RULES, fitted ? "fitted" : "drifted");
    }

}
