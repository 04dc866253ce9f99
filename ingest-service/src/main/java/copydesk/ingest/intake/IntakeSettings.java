package copydesk.ingest.intake;

/**
 * Limits of the intake.
 *
 * @param maxDocumentBytes largest document that is read; a larger one is refused as too
 * large
 * @param maxArticleBytes largest article, in bytes of JSON, that goes on; must be below
 * the limit of the topics
 * @param maxTags most tags that an HTML or XML document may have, so that none takes long
 * to read
 * @param maxBlocks most blocks, and most hyperlinks, that an article may have
 * @param maxEntries how many entries of one feed are read; the rest is left for the next
 * time the feed is read
 */
public record IntakeSettings(int maxDocumentBytes, int maxArticleBytes, int maxTags, int maxBlocks, int maxEntries) {

    private static final int MEBIBYTE = 1_048_576;

    public IntakeSettings {
        if (maxDocumentBytes < 1) {
            throw new IllegalArgumentException("max-document-bytes must be at least 1: give a size in bytes");
        }
        if (maxArticleBytes < 1 || maxArticleBytes > 4 * MEBIBYTE) {
            throw new IllegalArgumentException(
                    "max-article-bytes must be between 1 and 4194304, the limit of the topics: lower it");
        }
        if (maxTags < 1 || maxBlocks < 1) {
            throw new IllegalArgumentException("max-tags and max-blocks must be at least 1: raise them");
        }
        if (maxEntries < 1) {
            throw new IllegalArgumentException("max-entries must be at least 1: give the number of entries to read");
        }
    }

    /**
     * 10 MiB of document, 3.5 MiB of article, 30,000 tags, 10,000 blocks, 2,000 entries.
     */
    public static IntakeSettings defaults() {
        return new IntakeSettings(10 * MEBIBYTE, 7 * MEBIBYTE / 2, 30_000, 10_000, 2_000);
    }

}
