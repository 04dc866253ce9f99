package copydesk.extraction.article;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.article.FieldSource;
import copydesk.contract.article.Particulars;
import copydesk.extraction.date.DateHint;
import copydesk.extraction.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself outside its text, most trusted first.
 *
 * @param language language as declared; null if it is not
 * @param siteName name of the publication; null if it is not given
 * @param authors authors, one each
 * @param addresses absolute URLs the document is known by, its canonical one first
 * @param guid the source's own id; null if it gives none
 * @param published places that say when it was published
 * @param updated places that say when it was last changed
 * @param summaryOnly whether the document holds only a summary of the article
 * @param particulars what else it says; its provenance tells of the fields that were
 * weighed by the reader itself
 * @param zone where times that name no zone were written; null if that is not known
 * @param otherIds other ids that the source gives it
 * @param contributors agencies and others that the source names as where it has it from
 */
public record Metadata(@Nullable String language, @Nullable String siteName, List<String> authors,
        List<String> addresses, @Nullable String guid, List<DateHint> published, List<DateHint> updated,
        boolean summaryOnly, Particulars particulars, @Nullable ZoneId zone, List<String> otherIds,
        List<String> contributors) {

    /** A document without particulars. */
    public Metadata(@Nullable String language, @Nullable String siteName, List<String> authors, List<String> addresses,
            @Nullable String guid, List<DateHint> published, List<DateHint> updated, boolean summaryOnly) {
        this(language, siteName, authors, addresses, guid, published, updated, summaryOnly, Particulars.none(), null);
    }

    /** A document with one id, of a source that names nobody else. */
    public Metadata(@Nullable String language, @Nullable String siteName, List<String> authors, List<String> addresses,
            @Nullable String guid, List<DateHint> published, List<DateHint> updated, boolean summaryOnly,
            Particulars particulars, @Nullable ZoneId zone) {
        this(language, siteName, authors, addresses, guid, published, updated, summaryOnly, particulars, zone,
                List.of(), List.of());
    }

    public Metadata {
        authors = List.copyOf(authors);
        addresses = List.copyOf(addresses);
        published = List.copyOf(published);
        updated = List.copyOf(updated);
        otherIds = List.copyOf(otherIds);
        contributors = List.copyOf(contributors);
    }

    /** The same, knowing as well where another field was read. */
    public Metadata with(FieldSource source) {
        List<FieldSource> sources = new ArrayList<>(this.particulars.provenance());
        sources.add(source);
        return new Metadata(this.language, this.siteName, this.authors, this.addresses, this.guid, this.published,
                this.updated, this.summaryOnly, this.particulars.founded(sources), this.zone, this.otherIds,
                this.contributors);
    }

    /** The same in a language that its source is known to use; nobody else names one. */
    Metadata speaking(String tag) {
        Metadata known = with(new FieldSource("language", "source", 0.7));
        return new Metadata(tag, this.siteName, this.authors, this.addresses, this.guid, this.published, this.updated,
                this.summaryOnly, known.particulars(), this.zone, this.otherIds, this.contributors);
    }

    /** A document that says nothing about itself. */
    public static Metadata none() {
        return new Builder().build();
    }

    /** Collects what a reader finds; empty values are passed over. */
    public static final class Builder {

        private final List<String> authors = new ArrayList<>();

        private final List<String> addresses = new ArrayList<>();

        private final List<String> otherIds = new ArrayList<>();

        private final List<String> contributors = new ArrayList<>();

        private final List<DateHint> published = new ArrayList<>();

        private final List<DateHint> updated = new ArrayList<>();

        private @Nullable String language;

        private @Nullable String siteName;

        private @Nullable String guid;

        private boolean summaryOnly;

        private @Nullable ZoneId zone;

        private Particulars particulars = Particulars.none();

        /** The language, if none was found before. */
        public Builder language(@Nullable String found) {
            this.language = first(this.language, found);
            return this;
        }

        /** The publication's name, if none was found before. */
        public Builder siteName(@Nullable String found) {
            this.siteName = first(this.siteName, found);
            return this;
        }

        /** One more author. */
        public Builder author(@Nullable String found) {
            add(this.authors, found);
            return this;
        }

        /** One more address, less trusted than those before. */
        public Builder address(@Nullable String found) {
            add(this.addresses, found);
            return this;
        }

        /** The source's own id, if none was found before. */
        public Builder guid(@Nullable String found) {
            this.guid = first(this.guid, found);
            return this;
        }

        /** One more id that the source gives it. */
        public Builder otherId(@Nullable String found) {
            add(this.otherIds, found);
            return this;
        }

        /** One more of those the source has it from. */
        public Builder contributor(@Nullable String found) {
            add(this.contributors, found);
            return this;
        }

        /** One more place that says when it was published. */
        public Builder published(@Nullable String found, String evidence) {
            if (found != null && !found.isBlank()) {
                this.published.add(new DateHint(found, evidence));
            }
            return this;
        }

        /** One more place that says when it was changed. */
        public Builder updated(@Nullable String found, String evidence) {
            if (found != null && !found.isBlank()) {
                this.updated.add(new DateHint(found, evidence));
            }
            return this;
        }

        /** More places that say when it was published. */
        public Builder published(List<DateHint> found) {
            this.published.addAll(found);
            return this;
        }

        /** More places that say when it was changed. */
        public Builder updated(List<DateHint> found) {
            this.updated.addAll(found);
            return this;
        }

        /** What else the document says. */
        public Builder particulars(Particulars found) {
            this.particulars = found;
            return this;
        }

        /** Where times that name no zone were written. */
        public Builder zone(@Nullable ZoneId known) {
            this.zone = known;
            return this;
        }

        /** The document holds only a summary. */
        public Builder summaryOnly(boolean only) {
            this.summaryOnly = only;
            return this;
        }

        /** What was found. */
        public Metadata build() {
            return new Metadata(this.language, this.siteName, this.authors, this.addresses, this.guid, this.published,
                    this.updated, this.summaryOnly, this.particulars, this.zone, this.otherIds, this.contributors);
        }

        private static @Nullable String first(@Nullable String before, @Nullable String found) {
            return (before != null || found == null || found.isBlank()) ? before : RichText.plain(found).text();
        }

        private static void add(List<String> list, @Nullable String found) {
            String clean = (found != null) ? RichText.plain(found).text() : "";
            if (!clean.isEmpty() && !list.contains(clean) && list.size() < 100) {
                list.add(clean);
            }
        }

    }

}
