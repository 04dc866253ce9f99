package copydesk.publish.version;

import copydesk.contract.ledger.Reason;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.change.ChangeKind;
import copydesk.contract.news.NewsItem;

/**
 * What becomes of an article or a command; where a state is given, it takes the place of
 * the one before.
 */
public sealed interface Decision {

    /** A new version goes out. */
    record Publish(NewsItem item, ArticleAnnotations annotations, ChangeKind change, int version,
            ArticleState next) implements Decision {

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

    /** It waits until somebody has looked at it; the state stays as it is. */
    record Held(Reason reason, String detail) implements Decision {

    }

    /** It could not be handled; the state stays as it is. */
    record Quarantined(Reason reason, String detail) implements Decision {

    }

    /** A kill was carried out: the canceled document goes out. */
    record Canceled(NewsItem item, int version, ArticleState next) implements Decision {

    }

    /** The command was carried out before. */
    record Applied(int version) implements Decision {

    }

}
