package copydesk.ingest.revision;

/** Whether an offer of an article says something new. */
public sealed interface RevisionDecision {

    /** What to remember from now on. */
    ArticleHistory next();

    /** The revision that the offer is, or is superseded by. */
    int revision();

    /**
     * The source says something new: a new revision.
     *
     * @param next what to remember
     * @param revision its number
     */
    record Fresh(ArticleHistory next, int revision) implements RevisionDecision {

    }

    /**
     * The source says what the latest revision says.
     *
     * @param next what to remember
     * @param revision the latest revision
     */
    record Unchanged(ArticleHistory next, int revision) implements RevisionDecision {

    }

    /**
     * A re-run brings the original of the latest revision once more.
     *
     * @param next what to remember
     * @param revision the latest revision
     */
    record Again(ArticleHistory next, int revision) implements RevisionDecision {

    }

    /**
     * The offer is older than what we have.
     *
     * @param next what to remember
     * @param revision the older revision it repeats; the latest one if it was never seen
     */
    record Superseded(ArticleHistory next, int revision) implements RevisionDecision {

    }

}
