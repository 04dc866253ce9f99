package copydesk.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Digest;
import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.article.Article;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.edge.Emission;
import copydesk.extraction.article.CanonicalUrl;

/**
 * Two uris that turn out to be one article: it was known at two addresses before one of
 * them led to the other. One uri goes on, the other is withdrawn for good and names it.
 * Which goes on is decided by the uris alone, so that whoever sees it first, at whichever
 * address and in whatever order, decides alike and never withdraws both.
 *
 * @param goesOn the uri that the article has from now on
 * @param ends the uri that is withdrawn
 */
record OneArticle(String goesOn, String ends) {

    /** Brings the new uri to an address that still has the old one. */
    static final String HEADER = "copydesk-former";

    private static final String WHY = "It is the same article as %s, which goes on; its address led there.";

    static OneArticle of(String one, String other) {
        return (one.compareTo(other) < 0) ? new OneArticle(one, other) : new OneArticle(other, one);
    }

    /**
     * Whether an article that was asked for elsewhere may take the place of the one at
     * this address: only on the same host, since anybody can redirect to anybody's
     * article, and many a domain has a host for each of its customers.
     */
    static boolean mayBe(Article article, String address) {
        return CanonicalUrl.of(article.origin().identity())
            .filter((asked) -> address.startsWith("https://") && host(asked).equals(host(address)))
            .isPresent();
    }

    // an address in the form of identities: https://host/path
    private static String host(String address) {
        return address.split("/", 4)[2];
    }

    /**
     * The withdrawal, and the news for the address that the article was asked for at,
     * which may lie in another partition.
     */
    List<Emission> emissions(Article article, Envelope envelope) {
        List<Emission> emissions = new ArrayList<>();
        if (envelope.run() == null) {
            emissions.add(withdrawal(article, envelope));
        }
        CanonicalUrl.of(article.origin().identity())
            .ifPresent((former) -> emissions.add(Emission
                .onward(former, Addressed.moved(this.goesOn), envelope.next(IdentifyStep.HOP, envelope.type(), former))
                .with(HEADER, former)));
        return emissions;
    }

    private Emission withdrawal(Article article, Envelope envelope) {
        Command kill = new Command(Digest.text(("moved\n" + this.ends).getBytes(StandardCharsets.UTF_8)),
                CommandKind.KILL, this.ends, null, "source " + article.origin().sourceId(), WHY.formatted(this.goesOn));
        // an item of its own: the document ends as what it is
        String item = Identity.itemId(envelope.itemId() + "\n" + this.ends, Instant.EPOCH);
        return Emission.to(Topic.COMMAND, this.ends, kill, new Envelope(item, EventType.COMMAND_GIVEN,
                envelope.source(), this.ends, envelope.time(), null, Traceparent.ofItem(item)));
    }

}
