package copydesk.publish.version;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.ledger.Reason;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.change.ChangeKind;
import copydesk.contract.news.NewsItem;
import copydesk.publish.check.Written;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an article or a command; where a state is given, it takes the place of
 * the one before.
 */
public sealed interface Decision {

    /** The state from now on; null if it stays as it is. */
    default @Nullable ArticleState next() {
        return null;
    }

    /** A new version goes out, as it was written when it was checked. */
    record Publish(NewsItem item, ArticleAnnotations annotations, ChangeKind change, int version, ArticleState next,
            Written written) implements Decision {

    }

    /** The last version says the same already. */
    record Unchanged(int version, ArticleState next) implements Decision {

    }

    /** Relations that change no version are kept for the next. */
    record Noted(ArticleState next) implements Decision {

    }

    /** A newer revision, or a newer enrichment of the same one, was there before. */
    record Superseded(int version) implements Decision {

    }

    /** It is not published; the state stays as it is. */
    record Refused(Reason reason, String detail) implements Decision {

    }

    /** It waits, in the state, for a time or a person. */
    record Held(Waiting waiting, ArticleState next) implements Decision {

    }

    /** It could not be handled; the state stays as it is. */
    record Quarantined(Reason reason, String detail) implements Decision {

    }

    /** A kill or takedown was carried out: the canceled document goes out. */
    record Canceled(NewsItem item, int version, ArticleState next) implements Decision {

    }

    /** The command was carried out before. */
    record Applied(int version) implements Decision {

    }

    /** The command is carried out, and nothing goes out for it. */
    record Heeded(int version, ArticleState next) implements Decision {

    }

    /** An editor's decision is kept, and nothing goes out for it now. */
    record Kept(int version, String detail, ArticleState next) implements Decision {

    }

    /** What waited is let go, and this becomes of it. */
    record Released(Waiting waiting, Decision became, ArticleState next) implements Decision {

    }

    /**
     * The article goes on under another uri, and so does what comes for it.
     *
     * @param uri where it goes on
     * @param kept what was out when it was killed, to be published there; null for what
     * came just now
     * @param left what people said of it before, for the article that goes there
     */
    record Forwarded(String uri, @Nullable EnrichedArticle kept, @Nullable Inheritance left,
            @Nullable ArticleState next) implements Decision {

    }

}
