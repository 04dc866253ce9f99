package copydesk.ingest.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.EventType;
import copydesk.contract.Identity;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.article.Article;
import copydesk.contract.article.Form;
import copydesk.contract.command.Command;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Reason;
import copydesk.edge.Emission;
import copydesk.edge.Ending;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Second hop, at the partition of an address: gives articles and commands the uri the
 * address is known by. The first uri seen wins, so an article keeps its identity when
 * redirects and AMP pages are learned later. Two that turn out to be one are joined.
 */
final class IdentifyStep implements Handler {

    static final String HOP = "identify";

    private static final String LED_ASTRAY = "Its address leads to a page with neither the headline nor the first"
            + " paragraph of the article.";

    private final KeyValueStore<String, byte[]> uris;

    private final Beginnings beginnings;

    private final ForeignAddresses foreign;

    IdentifyStep(KeyValueStore<String, byte[]> uris, Beginnings beginnings, ForeignAddresses foreign) {
        this.uris = uris;
        this.beginnings = beginnings;
        this.foreign = foreign;
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        String address = address(incoming);
        Addressed addressed = Json.read(incoming.value(), Addressed.class);
        Article article = addressed.article();
        if (article != null) {
            return article(address, article, addressed, envelope);
        }
        String sameAs = addressed.sameAs();
        if (sameAs != null) {
            learn(address, Identity.articleUri(sameAs));
            return List.of();
        }
        String moved = addressed.uri();
        if (moved != null) {
            joined(address, moved);
            return List.of();
        }
        Command command = addressed.command();
        if (command != null) {
            String uri = learn(address, Identity.articleUri(address));
            return List.of(Emission.to(Topic.COMMAND, uri, command.about(uri),
                    envelope.next(HOP, EventType.COMMAND_GIVEN, uri)));
        }
        Addressed.Withdrawal withdrawal = addressed.withdrawal();
        if (withdrawal != null) {
            return List.of(withdrawn(address, withdrawal, envelope));
        }
        throw new InvalidRecord("neither an article nor a command nor an alias");
    }

    private List<Emission> article(String address, Article article, Addressed addressed, Envelope envelope) {
        if (article.origin().form() == Form.PAGE && this.foreign.isForeign(address)) {
            takeBack(address);
        }
        String elsewhere = addressed.uri();
        if (elsewhere != null && Boolean.TRUE.equals(addressed.led()) && this.uris.get(address) == null) {
            return List.of(Ending.because(EndState.REFUSED, Reason.NOT_AN_ARTICLE, LED_ASTRAY)
                .about(elsewhere, null)
                .named(article.origin().name())
                .emission(HOP, envelope));
        }
        String known = learn(address, (elsewhere != null) ? elsewhere : Identity.articleUri(address));
        if (elsewhere == null || elsewhere.equals(known) || !OneArticle.mayBe(article, address)) {
            this.beginnings.note(address, article);
            return List.of(identified(article, known, envelope));
        }
        if (!Boolean.TRUE.equals(addressed.asBefore())) {
            return List.of(identified(article, known, envelope));
        }
        if (!this.beginnings.isThatOf(address, article)) {
            // what it calls itself is the address of another: a template has gone wrong
            return List.of(identified(article, elsewhere, envelope));
        }
        List<Emission> emissions = new ArrayList<>();
        emissions.add(identified(article, joined(address, elsewhere), envelope));
        emissions.addAll(OneArticle.of(known, elsewhere).emissions(article, envelope));
        return emissions;
    }

    // it only led to another publisher's article, and has a page of its own by now
    private void takeBack(String address) {
        this.uris.put(address, Identity.articleUri(address).getBytes(StandardCharsets.UTF_8));
        this.foreign.forget(address);
        this.beginnings.forget(address);
    }

    private static Emission identified(Article article, String uri, Envelope envelope) {
        return Emission.onward(uri, article.identified(uri, 0), envelope.next(HOP, envelope.type(), uri));
    }

    // whether it is delivered by that source, its history knows
    private Emission withdrawn(String address, Addressed.Withdrawal withdrawal, Envelope envelope) {
        byte[] known = this.uris.get(address);
        if (known == null) {
            return ReviseStep.unknown(withdrawal, envelope, HOP);
        }
        String uri = new String(known, StandardCharsets.UTF_8);
        return Emission.onward(uri, withdrawal, envelope.next(HOP, EventType.COMMAND_GIVEN, uri));
    }

    private String learn(String address, String uri) {
        byte[] known = this.uris.putIfAbsent(address, uri.getBytes(StandardCharsets.UTF_8));
        return (known != null) ? new String(known, StandardCharsets.UTF_8) : uri;
    }

    // an address only ever goes to the uri that goes on, in whatever order it is told
    private String joined(String address, String uri) {
        String goesOn = OneArticle.of(learn(address, uri), uri).goesOn();
        this.uris.put(address, goesOn.getBytes(StandardCharsets.UTF_8));
        return goesOn;
    }

    static String address(Incoming incoming) {
        byte[] key = incoming.key();
        if (key == null) {
            throw new InvalidRecord("an addressed record needs a key");
        }
        return new String(key, StandardCharsets.UTF_8);
    }

}
