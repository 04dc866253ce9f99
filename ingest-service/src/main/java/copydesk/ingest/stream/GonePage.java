package copydesk.ingest.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Identity;
import copydesk.contract.Topic;
import copydesk.contract.Traceparent;
import copydesk.contract.ledger.EndState;
import copydesk.contract.source.FetchPurpose;
import copydesk.contract.source.FetchRequest;
import copydesk.contract.source.SourceKind;
import copydesk.edge.Emission;
import copydesk.edge.Ending;
import copydesk.extraction.article.CanonicalUrl;
import copydesk.ingest.frontier.Hosts;
import copydesk.ingest.revision.ArticleHistory;
import org.jspecify.annotations.Nullable;

/**
 * A page that is gone, and what that says of an article. Anybody can lead to anybody's
 * article and end that, and sites give up the twins of their pages. So only the address
 * that the article calls itself by withdraws it; where another is gone, that one is
 * asked.
 *
 * @param asked the address that was asked for, in identity form
 * @param lay the address that nothing was found at, in identity form
 * @param source the source it was asked for
 */
record GonePage(String asked, String lay, String source) {

    /** Whether that withdraws an article. */
    boolean withdraws(String uri, ArticleHistory history) {
        String own = CanonicalUrl.of(history.address()).orElse(null);
        if (own == null) {
            // from before addresses were noted: the one that its uri is made of
            return Identity.articleUri(this.lay).equals(uri);
        }
        return own.equals(this.lay) || own.equals(this.asked) && host(own).equals(host(this.lay));
    }

    private static Optional<String> host(String address) {
        return CanonicalUrl.host(address);
    }

    /** What becomes of an article that is not withdrawn by it. */
    List<Emission> emissions(String uri, @Nullable String own, Envelope envelope) {
        List<Emission> emissions = new ArrayList<>();
        emissions
            .add(Ending.of(EndState.UNCHANGED).about(uri, null).named(this.asked).emission(ReviseStep.HOP, envelope));
        if (own != null && !CanonicalUrl.of(own).equals(Optional.of(this.asked))) {
            Hosts.of(own).ifPresent((host) -> emissions.add(request(own, host, envelope)));
        }
        return emissions;
    }

    // only whether it is there still, and the first time that anybody asks: what it says
    // is taken by the looks that begin with the answer
    private Emission request(String own, String host, Envelope envelope) {
        String id = Identity.entryId("gone\n" + envelope.itemId() + "\n" + own, 0);
        FetchRequest request = new FetchRequest(id, this.source, FetchPurpose.LOOK, SourceKind.PAGE, own,
                envelope.time(), false, 0, true, null, null, null, null);
        return Emission.to(Topic.FETCH_REQUEST, host, request, new Envelope(id, EventType.FETCH_REQUESTED,
                "/copydesk/" + ReviseStep.HOP, own, envelope.time(), null, Traceparent.ofItem(id)));
    }

}
