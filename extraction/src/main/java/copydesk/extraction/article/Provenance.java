package copydesk.extraction.article;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.article.Article;
import copydesk.contract.article.FieldSource;
import copydesk.contract.article.Form;
import copydesk.contract.article.IssueCode;
import copydesk.contract.article.SourceTime;
import org.jspecify.annotations.Nullable;

/**
 * Says of each field of an article where it was read and how sure it is: as its reader
 * said, else by what kind of place it is.
 */
final class Provenance {

    private static final List<String> FIELDS = List.of("headline", "body", "by", "published", "updated", "language",
            "canonicalUrl", "section", "keywords", "publisher", "accessibleForFree");

    private final List<FieldSource> said;

    private final List<FieldSource> founded = new ArrayList<>();

    private Provenance(List<FieldSource> said) {
        this.said = said;
    }

    /** The article with the provenance of all fields that it has, in a fixed order. */
    static Article of(Article article) {
        Provenance provenance = new Provenance(article.particulars().provenance());
        FIELDS.forEach((field) -> provenance.add(article, field));
        return article.with(article.particulars().founded(provenance.founded));
    }

    private void add(Article article, String field) {
        String place = (article.origin().form() == Form.PAGE) ? "text" : article.origin().form().code();
        switch (field) {
            case "headline" -> said(field, place, true);
            case "by" -> said(field, place, !article.by().isEmpty());
            case "published" -> time(field, article.published(), hasConflict(article));
            case "updated" -> time(field, article.updated(), false);
            case "language" -> said(field, place, article.language() != null);
            case "canonicalUrl" -> said(field, place, article.canonicalUrl() != null);
            default -> said(field, "", false);
        }
    }

    private void said(String field, String place, boolean present) {
        this.said.stream()
            .filter((source) -> source.field().equals(field))
            .findFirst()
            .ifPresentOrElse(this.founded::add, () -> {
                if (present) {
                    this.founded.add(new FieldSource(field, place, 0.8));
                }
            });
    }

    private void time(String field, @Nullable SourceTime time, boolean doubtful) {
        if (time != null) {
            String place = time.evidence().get(0);
            double sure = place.startsWith("json-ld:") || place.startsWith("feed:") ? 0.95
                    : place.equals("url") ? 0.8 : 0.9;
            double agreed = (time.evidence().size() > 1) ? sure + 0.03 : sure;
            this.founded.add(new FieldSource(field, place, doubtful ? agreed - 0.2 : agreed));
        }
    }

    private static boolean hasConflict(Article article) {
        return article.issues().stream().anyMatch((issue) -> issue.code() == IssueCode.DATE_CONFLICT);
    }

}
