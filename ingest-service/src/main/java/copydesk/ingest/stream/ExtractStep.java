package copydesk.ingest.stream;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.Envelope;
import copydesk.contract.Headers;
import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.EventType;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.contract.article.Origin;
import copydesk.contract.command.Command;
import copydesk.contract.ledger.EndState;
import copydesk.contract.drift.SourceSample;
import copydesk.edge.Emission;
import copydesk.edge.Ending;
import copydesk.edge.EnvelopeHeaders;
import copydesk.edge.Handler;
import copydesk.edge.Incoming;
import copydesk.extraction.article.CanonicalUrl;
import copydesk.extraction.article.ExtractedArticle;
import copydesk.ingest.drift.Samples;
import copydesk.ingest.intake.Intake;
import copydesk.ingest.intake.Reading;
import copydesk.ingest.intake.Redirect;
import org.jspecify.annotations.Nullable;

/** First hop: the original bytes become articles, each under its own address. */
final class ExtractStep implements Handler {

    static final String HOP = "extract";

    private final Intake intake;

    private final SourceMeters sources;

    ExtractStep(Intake intake, SourceMeters sources) {
        this.intake = intake;
        this.sources = sources;
    }

    @Override
    public List<Emission> handle(Incoming incoming, Envelope envelope) {
        byte[] document = incoming.value();
        String header = EnvelopeHeaders.text(incoming.headers(), Headers.FETCH_FACTS);
        if (document == null || header == null) {
            throw new InvalidRecord("a fetched document needs bytes and the header " + Headers.FETCH_FACTS);
        }
        FetchFacts facts = Json.read(header.getBytes(java.nio.charset.StandardCharsets.UTF_8), FetchFacts.class);
        Reading reading = this.intake.read(document, facts, envelope.time());
        if (reading instanceof Reading.One one) {
            this.sources.read(one.article().article(), facts.url());
        }
        return emissions(reading, facts, envelope);
    }

    private List<Emission> emissions(Reading reading, FetchFacts facts, Envelope envelope) {
        if (reading instanceof Reading.Container container) {
            return expanded(container, facts, envelope);
        }
        if (reading instanceof Reading.One one) {
            boolean led = Redirect.led(facts) && !MovedPage.mayBeThatOf(one.article(), facts);
            return addressed(one.article(), led, envelope);
        }
        boolean decided = reading instanceof Reading.Order || reading instanceof Reading.Withdrawn
                || reading instanceof Reading.Gone;
        if (decided && envelope.run() != null) {
            // what a person decided is carried out once
            return List.of(Ending.of(EndState.UNCHANGED).named(facts.name()).emission(HOP, envelope));
        }
        if (reading instanceof Reading.Order order) {
            return List.of(command(order.command(), envelope));
        }
        if (reading instanceof Reading.Withdrawn withdrawn) {
            return List.of(Emission.onward(withdrawn.identity(), withdrawal(withdrawn, facts.name()),
                    envelope.next(HOP, envelope.type(), withdrawn.identity())));
        }
        if (reading instanceof Reading.Gone gone) {
            return List.of(Emission.onward(gone.identity(),
                    Addressed.withdrawal(new Addressed.Withdrawal(gone.command(), null, gone.identity(),
                            new GonePage(gone.identity(), gone.lay(), facts.sourceId()))),
                    envelope.next(HOP, envelope.type(), gone.identity())));
        }
        return refused((Reading.Refused) reading, facts, envelope);
    }

    private static List<Emission> refused(Reading.Refused refused, FetchFacts facts, Envelope envelope) {
        List<Emission> emissions = new ArrayList<>();
        emissions.add(Ending.because(EndState.REFUSED, refused.reason(), refused.detail())
            .named(facts.name())
            .emission(HOP, envelope));
        if (envelope.run() == null) {
            Samples.refused(facts, refused.entry(), envelope.time())
                .ifPresent((sample) -> emissions.add(sample(sample, HOP, envelope)));
        }
        return emissions;
    }

    static Emission sample(SourceSample sample, String hop, Envelope envelope) {
        return Emission.to(Topic.SOURCE_SAMPLE, sample.source(), sample,
                envelope.next(hop, EventType.SOURCE_SAMPLED, sample.source()).embargoed(null));
    }

    private List<Emission> expanded(Reading.Container container, FetchFacts facts, Envelope envelope) {
        List<Emission> emissions = new ArrayList<>();
        List<Reading> entries = container.entries();
        emissions.add(Ending.expanded(entries.size()).named(facts.name()).emission(HOP, envelope));
        for (int i = 0; i < entries.size(); i++) {
            emissions.addAll(emissions(entries.get(i), entry(facts, i + 1), envelope.entry(i)));
        }
        return emissions;
    }

    private static FetchFacts entry(FetchFacts facts, int number) {
        return new FetchFacts(facts.sourceId(), facts.identity(), facts.name() + "-" + number, facts.url(),
                facts.contentType(), facts.status(), facts.sha256(), facts.language());
    }

    private static Addressed withdrawal(Reading.Withdrawn withdrawn, String name) {
        String source = withdrawn.deliveredBy();
        return (source == null) ? Addressed.command(withdrawn.command())
                : Addressed.withdrawal(new Addressed.Withdrawal(withdrawn.command(), source, name, null));
    }

    private List<Emission> addressed(ExtractedArticle extracted, boolean led, Envelope envelope) {
        Envelope next = envelope.next(HOP, envelope.type(), extracted.identity())
            .embargoed(extracted.article().particulars().embargoedUntil());
        List<Emission> emissions = new ArrayList<>();
        String asked = asked(extracted);
        emissions.add((asked != null)
                ? Emission.onward(asked, Addressed.asked(extracted.article(), extracted.identity(), led), next)
                    .with(TraceStep.HEADER, asked)
                : Emission.onward(extracted.identity(), Addressed.article(extracted.article()), next));
        for (String alias : extracted.aliases()) {
            if (alias.equals(asked)) {
                continue;
            }
            emissions.add(Emission.onward(alias, Addressed.alias(extracted.identity()), next));
        }
        return emissions;
    }

    // what is known of a page is known where it was asked for before
    private static @Nullable String asked(ExtractedArticle extracted) {
        Origin origin = extracted.article().origin();
        return (origin.form() == Form.PAGE)
                ? CanonicalUrl.of(origin.identity()).filter(extracted.aliases()::contains).orElse(null) : null;
    }

    private Emission command(Command command, Envelope envelope) {
        String uri = command.uri();
        if (uri != null) {
            return Emission.to(Topic.COMMAND, uri, command, envelope.next(HOP, EventType.COMMAND_GIVEN, uri));
        }
        String address = CanonicalUrl.of(String.valueOf(command.url()))
            .orElseThrow(() -> new InvalidRecord("the command names neither a uri nor a web address"));
        return Emission.onward(address, Addressed.command(command), envelope.next(HOP, envelope.type(), address));
    }

}
