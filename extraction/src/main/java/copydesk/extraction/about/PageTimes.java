package copydesk.extraction.about;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import copydesk.contract.article.SourceTime;
import copydesk.extraction.article.Metadata;
import copydesk.extraction.date.DateHint;
import copydesk.extraction.date.DayOrder;
import copydesk.extraction.date.SourceTimes;
import copydesk.extraction.jsonld.JsonLd;
import org.jspecify.annotations.Nullable;

/** When a page says it was published and changed, the surest places first. Used once. */
final class PageTimes {

    private static final List<String> PUBLISHED = List.of("article:published_time", "og:published_time",
            "article:published", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
            "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "citation_publication_date", "dcterms.created",
            "dcterms.issued", "dcterms.available", "dc.date.issued", "dc.date.created", "dc.date", "dcterms.date",
            "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "publication-date",
            "article.published", "article:publish_date", "published_at", "datecreated", "rnews:datepublished",
            "article_date_original", "date", "originalpublicationdate", "displaydate", "release_date");

    private static final List<String> UPDATED = List.of("article:modified_time", "og:updated_time", "og:modified_time",
            "datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "article.updated", "lastmod",
            "last_updated", "article:updated", "revised", "updated_time");

    // every content system has names of its own
    private static final Pattern PUBLISHED_FORM = Pattern.compile(
            "(?!.*(?:modif|updat|expir|start|end|event|birth))(?:.*[-_.:])?(?:publi(?:sh(?:ed)?|cation)|pub|posted|issue)[-_.:]?(?:date|time|on|at)?(?:[-_.:](?:date|time|utc|iso))?"
                    + "|cludo:date|.*[-_.:]date");

    private static final Pattern UPDATED_FORM = Pattern.compile(
            "(?:.*[-_.:])?(?:modif(?:ied|ication)|(?:last)?update[d]?|lastmod)[-_.:]?(?:date|time|on|at)?(?:[-_.:](?:date|time))?");

    private final PageScan scan;

    private final JsonLd data;

    private final PrintedDates printed;

    private final DayOrder order;

    PageTimes(PageScan scan, JsonLd data, HeadArea area, DayOrder order) {
        this.scan = scan;
        this.data = data;
        this.order = order;
        this.printed = new PrintedDates(scan, area, order);
    }

    void collect(Metadata.Builder found) {
        List<DateHint> published = new ArrayList<>(said("datePublished", PUBLISHED));
        List<DateHint> updated = new ArrayList<>(said("dateModified", UPDATED));
        if (published.isEmpty()) {
            hint(published, this.data.text("dateCreated"), "json-ld:dateCreated");
            hint(published, this.data.text("uploadDate"), "json-ld:uploadDate");
        }
        boolean believed = this.printed.atHeadline()
            .stream()
            .findFirst()
            .filter((hint) -> !isUpdate(hint, updated))
            .isPresent() && this.printed.atHeadline().stream().allMatch((hint) -> contradicts(hint, published));
        published.addAll(believed ? 0 : published.size(), this.printed.published());
        updated.addAll(this.printed.updated());
        found.published(published).updated(updated);
    }

    // what a page prints at its headline is what its publisher tells people; systems
    // keep the first date in their data when an old article is published anew
    private static boolean contradicts(DateHint printed, List<DateHint> said) {
        Optional<SourceTime> shown = SourceTimes.read(printed);
        Optional<SourceTime> first = said.stream().flatMap((hint) -> SourceTimes.read(hint).stream()).findFirst();
        return shown.isPresent() && first.isPresent()
                && SourceTimes.conflict(List.of(first.get()), shown.get()).isPresent()
                && !isTurned(printed.text(), SourceTimes.day(shown.get()), SourceTimes.day(first.get()));
    }

    // 5/4 may have been read as May where April was meant
    private static boolean isTurned(String text, LocalDate shown, LocalDate said) {
        return text.codePoints().noneMatch(Character::isLetter) && shown.getYear() == said.getYear()
                && shown.getDayOfMonth() == said.getMonthValue() && shown.getMonthValue() == said.getDayOfMonth();
    }

    // where the data gives it as the day of the last change, it is no day of publication
    private static boolean isUpdate(DateHint printed, List<DateHint> updated) {
        Optional<LocalDate> shown = SourceTimes.read(printed).map(SourceTimes::day);
        return updated.stream()
            .flatMap((hint) -> SourceTimes.read(hint).stream())
            .anyMatch((time) -> shown.isPresent() && SourceTimes.day(time).equals(shown.get()));
    }

    private List<DateHint> said(String property, List<String> metas) {
        List<DateHint> hints = new ArrayList<>();
        hint(hints, this.data.text(property), "json-ld:" + property);
        metas.forEach((name) -> hint(hints, this.scan.metas().first(name), "meta:" + name));
        if (hints.isEmpty()) {
            Pattern form = metas.equals(PUBLISHED) ? PUBLISHED_FORM : UPDATED_FORM;
            this.scan.metas().names(form).forEach((name) -> hint(hints, this.scan.metas().first(name), "meta:" + name));
        }
        return hints;
    }

    private void hint(List<DateHint> hints, @Nullable String text, String evidence) {
        if (text != null) {
            DateHint hint = new DateHint(text, evidence, this.order);
            if (SourceTimes.read(hint).isPresent()) {
                hints.add(hint);
            }
        }
    }

}
