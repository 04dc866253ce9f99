package copydesk.ingest.archive;

/**
 * What an archive held.
 *
 * @param pages pages that were given on
 * @param others records that are no page: requests, pictures, redirects, what is known of
 * the archive itself
 * @param broken records that cannot be read, or are too large
 * @param whole whether the archive could be read to its end
 */
public record ArchiveCount(long pages, long others, long broken, boolean whole) {

    /** Nothing yet. */
    public static final ArchiveCount NONE = new ArchiveCount(0, 0, 0, true);

    /** Both together. */
    public ArchiveCount and(ArchiveCount other) {
        return new ArchiveCount(this.pages + other.pages, this.others + other.others, this.broken + other.broken,
                this.whole && other.whole);
    }

}
