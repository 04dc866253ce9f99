package copydesk.extraction.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.FieldSource;
import copydesk.extraction.article.CanonicalUrl;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.body.Body;
import copydesk.extraction.body.BodyReader;
import copydesk.extraction.body.Tuning;
import copydesk.extraction.date.DateHint;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What is configured for the source of a page, applied to that page. */
final class KnownSource {

    private static final String FIELD = "body";

    private static final String EVIDENCE = "source-rules";

    private final @Nullable SourceRules rules;

    private final Document page;

    private final Tuning tuning;

    private KnownSource(@Nullable SourceRules rules, Document page) {
        this.rules = rules;
        this.page = page;
        this.tuning = (rules != null) ? new Tuning(select(rules.include()), select(rules.exclude())) : Tuning.NONE;
    }

    static KnownSource of(List<SourceRules> sources, Document page, FetchFacts facts) {
        String url = (facts.url() != null) ? facts.url() : page.baseUri();
        String host = sources.isEmpty() ? "" : CanonicalUrl.host(url).orElse("");
        return new KnownSource(sources.stream().filter((source) -> source.covers(host)).findFirst().orElse(null), page);
    }

    /** Where the body is. */
    Tuning tuning() {
        return this.tuning;
    }

    private List<Element> select(String css) {
        return css.isEmpty() ? List.of() : this.page.body().select(css);
    }

    /** Where the body was found, and how sure that is. */
    FieldSource founded(Body body) {
        return new FieldSource(FIELD, isAsked() ? (fits(body) ? EVIDENCE : Metadata.DRIFTED) : "scorer",
                body.confidence());
    }

    private boolean isAsked() {
        return this.rules != null && !(this.rules.include() + this.rules.exclude()).isEmpty();
    }

    private boolean fits(Body body) {
        boolean lost = this.rules != null && !this.rules.include().isEmpty() && this.tuning.include().isEmpty();
        return !lost && body.agreement() >= BodyReader.LEAST_AGREEMENT;
    }

    /** What the page says about itself, and before it what is known better. */
    Metadata metadata(Metadata said) {
        if (this.rules == null) {
            return said;
        }
        List<String> authors = select(this.rules.author()).stream().map(Element::text).toList();
        List<DateHint> published = new ArrayList<>();
        select(this.rules.date()).stream().findFirst().ifPresent((element) -> published.add(hint(element)));
        published.addAll(said.published());
        String language = this.rules.language();
        return new Metadata(language.isEmpty() ? said.language() : language, said.siteName(),
                authors.isEmpty() ? said.authors() : authors, said.addresses(), said.guid(), published, said.updated(),
                said.summaryOnly(), said.particulars(),
                this.rules.zone().isEmpty() ? null : ZoneId.of(this.rules.zone()));
    }

    private static DateHint hint(Element element) {
        return new DateHint(element.hasAttr("datetime") ? element.attr("datetime") : element.text(), EVIDENCE);
    }

}
