package copydesk.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.Identity;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.article.Article;
import copydesk.edge.Emission;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Beside the second hop, at the partition of the address that a page was asked for at:
 * finds out whether the article is known there, before it goes where it calls itself
 * otherwise. So an article that moves, or whose address is changed, stays the same.
 */
final class TraceStep implements Handler {

    /** Marks what comes here first. */
    static final String HEADER = "copydesk-asked";

    private final KeyValueStore<String, byte[]> uris;

    private final Beginnings beginnings;

    private final ForeignAddresses foreign;

    TraceStep(KeyValueStore<String, byte[]> uris, Beginnings beginnings, ForeignAddresses foreign) {
        this.uris = uris;
        this.beginnings = beginnings;
        this.foreign = foreign;
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        String asked = IdentifyStep.address(incoming);
        Addressed addressed = Json.read(incoming.value(), Addressed.class);
        Article article = addressed.article();
        String identity = addressed.sameAs();
        if (article == null || identity == null) {
            throw new InvalidRecord("an article with what it calls itself is missing");
        }
        String own = Identity.articleUri(identity);
        byte[] known = known(asked, identity, own);
        String uri = (known != null) ? new String(known, StandardCharsets.UTF_8) : own;
        Addressed onward = uri.equals(own) ? own(asked, article, uri, known != null)
                : other(asked, addressed, article, uri);
        return List.of(Emission.onward(identity, onward, envelope.next(IdentifyStep.HOP, envelope.type(), identity)));
    }

    // what is another publisher's article there is none of where it leads by now
    private byte @Nullable [] known(String asked, String identity, String own) {
        boolean turned = this.foreign.hasTurned(asked, identity);
        byte[] known = turned ? null : this.uris.get(asked);
        if (known == null) {
            this.uris.put(asked, own.getBytes(StandardCharsets.UTF_8));
            this.foreign.note(asked, identity);
        }
        if (turned) {
            this.beginnings.forget(asked);
        }
        return known;
    }

    private Addressed own(String asked, Article article, String uri, boolean known) {
        this.beginnings.note(asked, article);
        return known ? Addressed.knownAs(uri, article, true, false) : Addressed.article(article);
    }

    // many a site leads from what it has no longer to something else
    private Addressed other(String asked, Addressed addressed, Article article, String uri) {
        boolean asBefore = this.beginnings.isThatOf(asked, article);
        String identity = String.valueOf(addressed.sameAs());
        boolean led = Boolean.TRUE.equals(addressed.led()) && !this.beginnings.isFollowed(asked, identity)
                && !this.beginnings.mayBeThatOf(asked, article);
        if (!led) {
            this.beginnings.follow(asked, identity, article);
        }
        return Addressed.knownAs(uri, article, asBefore, led);
    }

}
