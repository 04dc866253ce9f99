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
import copydesk.contract.command.Command;
import copydesk.edge.Emission;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Second hop, at the partition of an address: gives articles and commands the uri the
 * address is known by. The first uri seen wins, so an article keeps its identity when
 * redirects and AMP pages are learned later. Two that turn out to be one are joined.
 */
final class IdentifyStep implements Handler {

    static final String HOP = "identify";

    private final KeyValueStore<String, byte[]> uris;

    IdentifyStep(KeyValueStore<String, byte[]> uris) {
        this.uris = uris;
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
        String elsewhere = addressed.uri();
        Known known = known(address, (elsewhere != null) ? elsewhere : Identity.articleUri(address));
        boolean two = elsewhere != null && !elsewhere.equals(known.uri()) && OneArticle.mayBe(article, address);
        if (!two) {
            new Known(known.uri(), Known.beginning(article)).put(address, this.uris);
            return List.of(onward(known.uri(), article, envelope));
        }
        if (!Boolean.TRUE.equals(addressed.asBefore())) {
            return List.of(onward(known.uri(), article, envelope));
        }
        if (!known.beginsAs(article)) {
            // what it calls itself is the address of another: a template has gone wrong
            return List.of(onward(elsewhere, article, envelope));
        }
        List<Emission> emissions = new ArrayList<>();
        emissions.add(onward(joined(address, elsewhere), article, envelope));
        emissions.addAll(OneArticle.of(known.uri(), elsewhere).emissions(article, envelope));
        return emissions;
    }

    private static Emission onward(String uri, Article article, Envelope envelope) {
        return Emission.onward(uri, article.identified(uri, 0), envelope.next(HOP, envelope.type(), uri));
    }

    // whether it is delivered by that source, its history knows
    private Emission withdrawn(String address, Addressed.Withdrawal withdrawal, Envelope envelope) {
        Known known = Known.at(address, this.uris);
        if (known == null) {
            return ReviseStep.unknown(withdrawal, envelope, HOP);
        }
        String uri = known.uri();
        return Emission.onward(uri, withdrawal, envelope.next(HOP, EventType.COMMAND_GIVEN, uri));
    }

    private String learn(String address, String uri) {
        return known(address, uri).uri();
    }

    private Known known(String address, String uri) {
        Known known = Known.at(address, this.uris);
        if (known == null) {
            known = new Known(uri, null);
            known.put(address, this.uris);
        }
        return known;
    }

    // an address only ever goes to the uri that goes on, in whatever order it is told
    private String joined(String address, String uri) {
        Known known = known(address, uri);
        String goesOn = OneArticle.of(known.uri(), uri).goesOn();
        new Known(goesOn, known.beginning()).put(address, this.uris);
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
