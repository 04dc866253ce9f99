package copydesk.ingest.intake;

import java.nio.charset.StandardCharsets;

import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.ledger.Reason;
import copydesk.extraction.article.CanonicalUrl;

/**
 * Turns an agency's withdrawal of an item into a kill. Whoever can make us fetch a page
 * must not be able to kill with it: from the web only what bears an address of its own
 * site is withdrawn. Files and pushes come from those whom the newsroom let in, but none
 * of them may kill what another delivered, which only the article's own history tells.
 */
final class Withdrawal {

    private static final String GONE = "Withdrawn by its source: its page is gone.";

    private static final String WHY = "Withdrawn by its source.";

    private Withdrawal() {
    }

    static Reading of(String identity, FetchFacts facts) {
        String url = facts.url();
        if (url == null || facts.status() == null) {
            // an address that no server answered for is only what somebody says
            return new Reading.Withdrawn(identity, kill(facts), facts.sourceId());
        }
        boolean own = CanonicalUrl.sameSite(identity, url);
        return own ? new Reading.Withdrawn(identity, kill(facts), null) : new Reading.Refused(Reason.INVALID_COMMAND,
                "A withdrawal is taken from a file, a push or the item's own site; use the kill command.");
    }

    /** A page that was there, and of which its own server says that it is gone. */
    static Reading ofPage(FetchFacts facts) {
        return CanonicalUrl.of(facts.identity())
            .<Reading>map((address) -> new Reading.Gone(address, CanonicalUrl.of(facts.url()).orElse(address),
                    new Command(Digest.text(("gone\n" + address).getBytes(StandardCharsets.UTF_8)), CommandKind.KILL,
                            null, null, "source " + facts.sourceId(), GONE)))
            .orElseGet(() -> Reading.Refused.because(Reason.UNREACHABLE));
    }

    private static Command kill(FetchFacts facts) {
        return new Command(facts.sha256(), CommandKind.KILL, null, null, "source " + facts.sourceId(), WHY);
    }

}
