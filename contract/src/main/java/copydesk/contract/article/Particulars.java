package copydesk.contract.article;

import java.time.Instant;
import java.util.List;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * What else a source says about an article, and how well every field is founded.
 *
 * @param section the section it stands in; null if the source names none
 * @param keywords key words as the source gives them
 * @param publisher the publisher's name as the source gives it; null if it does not
 * @param accessibleForFree whether everybody may read all of it; null if the source does
 * not say
 * @param alternates other addresses of the same article
 * @param provenance where each field was read and how sure it is
 * @param embargoedUntil the time before which the source lets nobody see it; null if it
 * sets none
 * @param copyrightNotice the notice of copyright as the source gives it; null if it does
 * not
 * @param usageTerms address of the terms of use, or the terms, as the source gives them;
 * null if it does not
 * @param wire what an agency says of its item; null for other sources
 */
public record Particulars(@Nullable String section, List<String> keywords, @Nullable String publisher,
        @Nullable Boolean accessibleForFree, List<Alternate> alternates, List<FieldSource> provenance,
        @Nullable Instant embargoedUntil, @Nullable String copyrightNotice, @Nullable String usageTerms,
        @Nullable WireFacts wire) {

    /**
     * The end of an embargo that cannot be read: only a person's release lets the article
     * go.
     */
    public static final Instant UNTIL_RELEASED = Instant.parse("9999-12-31T23:59:59Z");

    private static final Particulars NONE = new Particulars(null, List.of(), null, null, List.of(), List.of());

    public Particulars {
        Required.all(keywords, alternates, provenance);
        keywords = List.copyOf(keywords);
        alternates = List.copyOf(alternates);
        provenance = List.copyOf(provenance);
    }

    /** Particulars of a source that sets no embargo and says nothing of rights. */
    public Particulars(@Nullable String section, List<String> keywords, @Nullable String publisher,
            @Nullable Boolean accessibleForFree, List<Alternate> alternates, List<FieldSource> provenance) {
        this(section, keywords, publisher, accessibleForFree, alternates, provenance, null, null, null);
    }

    /** Particulars of a source that is no agency. */
    public Particulars(@Nullable String section, List<String> keywords, @Nullable String publisher,
            @Nullable Boolean accessibleForFree, List<Alternate> alternates, List<FieldSource> provenance,
            @Nullable Instant embargoedUntil, @Nullable String copyrightNotice, @Nullable String usageTerms) {
        this(section, keywords, publisher, accessibleForFree, alternates, provenance, embargoedUntil, copyrightNotice,
                usageTerms, null);
    }

    /** A source that says nothing more. */
    public static Particulars none() {
        return NONE;
    }

    /** The same particulars with another provenance. */
    public Particulars founded(List<FieldSource> sources) {
        return new Particulars(this.section, this.keywords, this.publisher, this.accessibleForFree, this.alternates,
                sources, this.embargoedUntil, this.copyrightNotice, this.usageTerms, this.wire);
    }

    /** The same particulars with an embargo. */
    public Particulars embargoed(@Nullable Instant until) {
        return new Particulars(this.section, this.keywords, this.publisher, this.accessibleForFree, this.alternates,
                this.provenance, until, this.copyrightNotice, this.usageTerms, this.wire);
    }

    /**
     * What an agency says of its item beside the text.
     *
     * @param version the agency's own number of the version; null if it gives none
     * @param urgency 1 to 9, 1 the most urgent; null if it gives none
     * @param located where it was written, where the source keeps that apart from the
     * text; null if it does not
     */
    public record WireFacts(@Nullable String version, @Nullable Integer urgency, @Nullable String located) {

        public WireFacts {
            if (urgency != null && (urgency < 1 || urgency > 9)) {
                throw new IllegalArgumentException("urgency must be between 1 and 9");
            }
        }

    }

}
