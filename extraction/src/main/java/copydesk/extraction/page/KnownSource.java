package copydesk.extraction.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.FieldSource;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.QualityIssue;
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

    private static final QualityIssue DRIFTED = QualityIssue.ofArticle(IssueCode.SOURCE_RULES_DRIFTED,
            "What is configured for this source no longer fits its pages; the general rules were used.");

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
        return new KnownSource(SourceRules.of(url, sources).orElse(null), page);
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
        return new FieldSource(FIELD, (isAsked() && fits(body)) ? EVIDENCE : "scorer", body.confidence());
    }

    /** What to doubt about a body. */
    List<QualityIssue> doubts(Body body) {
        return (isAsked() && !fits(body)) ? List.of(DRIFTED) : List.of();
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
