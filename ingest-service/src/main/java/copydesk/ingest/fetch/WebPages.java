package copydesk.ingest.fetch;

import java.time.Clock;
import java.util.Locale;

import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.Reason;

/**
 * Fetches single documents from the web that somebody asked for by hand, also where they
 * have moved to another host. Thread-safe.
 */
public final class WebPages {

    private static final int MAX_HOSTS = 5;

    private final Web web;

    private final Clock clock;

    /** Fetches over this web, its times taken from the clock. */
    public WebPages(Web web, Clock clock) {
        this.web = web;
        this.clock = clock;
    }

    /** Fetches what is at an address. */
    public Fetched fetch(String url) {
        Answer answer = this.web.ask(Ask.plainly(url));
        for (int i = 0; i < MAX_HOSTS && answer instanceof Answer.Elsewhere elsewhere; i++) {
            answer = this.web.ask(Ask.plainly(elsewhere.url()));
        }
        // one at a time, by hand
        this.web.done(answer);
        return (answer instanceof Answer.Document document) ? offer(url, document)
                : new Fetched.Failed(Names.ofUrl(url), url, reason(answer), detail(answer));
    }

    private Offer offer(String url, Answer.Document document) {
        FetchFacts facts = new FetchFacts(host(url), url, Names.ofUrl(url), document.lastUrl(), document.contentType(),
                document.status(), Digest.text(document.bytes()));
        return new Offer(facts, document.bytes(), this.clock.instant());
    }

    private static Reason reason(Answer answer) {
        return (answer instanceof Answer.Failed failed) ? failed.reason() : Reason.UNREACHABLE;
    }

    private static String detail(Answer answer) {
        if (answer instanceof Answer.Gone gone) {
            return "The server answered " + gone.status() + ".";
        }
        if (answer instanceof Answer.Busy busy) {
            return "The server answered " + busy.status() + ".";
        }
        if (answer instanceof Answer.NoRoom full) {
            return full.sentence();
        }
        return (answer instanceof Answer.Failed failed) ? failed.detail() : "The servers redirect in circles.";
    }

    // the source of a document is the host that was asked, as it was written
    private static String host(String url) {
        String host = url.strip().replaceFirst("(?i)^https?://", "").replaceFirst("(?s)[/?#].*", "");
        return host.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
    }

}
