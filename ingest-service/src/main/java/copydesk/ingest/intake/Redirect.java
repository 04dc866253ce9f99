package copydesk.ingest.intake;

import java.util.Optional;

import copydesk.contract.article.FetchFacts;
import copydesk.extraction.article.CanonicalUrl;

/** Tells whether a document lay where it was asked for. */
public final class Redirect {

    private Redirect() {
    }

    /** Whether another address was asked for than the one that the document lay at. */
    public static boolean led(FetchFacts facts) {
        Optional<String> asked = CanonicalUrl.of(facts.identity());
        Optional<String> lay = CanonicalUrl.of(facts.url());
        return asked.isPresent() && lay.isPresent() && !asked.equals(lay);
    }

    /**
     * Whether the page of something else was asked for and the front page of a site came:
     * many sites lead there from what they have no longer.
     */
    static boolean ledHome(FetchFacts facts) {
        return led(facts) && CanonicalUrl.isHome(String.valueOf(facts.url())) && !CanonicalUrl.isHome(facts.identity());
    }

}
