package copydesk.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import copydesk.console.fixture.Articles;
import copydesk.console.fixture.Endings;
import copydesk.console.fixture.Sources;
import copydesk.console.flow.FlowBoard;
import copydesk.console.quarantine.Decided;
import copydesk.console.quarantine.QuarantineList;
import copydesk.console.quarantine.SetAside;
import copydesk.console.quarantine.Standing;
import copydesk.console.source.SourceShelf;
import copydesk.console.story.StoryShelf;
import copydesk.contract.RecordPlace;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Reason;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SiteFinding;
import copydesk.contract.source.SourceHealth;
import copydesk.contract.source.SourceKind;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the console with a few articles in it and no Kafka behind it, so that one can
 * look at the page; run it from an editor, in this module. With the argument
 * {@code --empty} it starts with nothing.
 */
final class Preview {

    private Preview() {
    }

    public static void main(String[] args) throws IOException {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(ConsoleApplication.class)
            .properties("spring.config.name=console")
            .run(args);
        if (!List.of(args).contains("--empty")) {
            fillShelf(context.getBean(StoryShelf.class));
            fillBoard(context.getBean(FlowBoard.class));
            fillQuarantine(context.getBean(QuarantineList.class));
            fillSources(context.getBean(SourceShelf.class));
        }
    }

    private static void fillShelf(StoryShelf stories) throws IOException {
        Instant at = Instant.now().minusSeconds(600);
        try (var files = Files.list(Path.of("../samples/1-articles"))) {
            for (Path file : files.filter((path) -> path.toString().endsWith(".txt")).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                at = at.plusSeconds(37);
                stories
                    .published(
                            Articles.plain("urn:uuid:" + file.getFileName(), 1, lines.get(0),
                                    String.join("\n\n",
                                            lines.stream().skip(6).filter((line) -> !line.isBlank()).toList())),
                            "substantive", at, at.minusMillis(700));
            }
        }
        stories.published(
                Articles.killed("urn:uuid:bridge-opening.txt", 2, "Second Danube Bridge at Ruse to Open",
                        "The opening date was announced in error; the ministries have withdrawn it."),
                "kill", at.plusSeconds(1), null);
        stories.published(Articles.pilots(2), "metadata", at.plusSeconds(30), at.plusSeconds(28));
        stories.annotated(Articles.pilotsFound(2), at.plusSeconds(30));
    }

    private static void fillSources(SourceShelf sources) {
        for (int i = 0; i < 60; i++) {
            sources.is(Sources.healthy("courier-" + i));
        }
        sources.is(Sources.failing("herald"));
        sources.is(Sources.being("gazette-with-a-rather-long-name-of-its-own", SourceHealth.BROKEN,
                "Its last 2 lists were empty or shrank to little; it has listed 30 as a rule."));
        sources.is(Sources.being("tribune", SourceHealth.SILENT, "Its last 3 polls brought nothing new."));
        sources.is(Sources.being("mirror", SourceHealth.GONE, "The server answered 410."));
        sources.is(Sources.being("echo", SourceHealth.PAUSED, null));
        sources.is(Sources.found("post", SourceKind.FEED, SourceHealth.BROKEN,
                new SiteFinding(null, List.of(new ListedLink("https://post.example/rss.xml", null, SourceKind.FEED)))));
        sources.is(Sources.found("star", SourceKind.SITE, SourceHealth.HEALTHY,
                new SiteFinding(SourceKind.NEWS_SITEMAP, List.of())));
    }

    private static void fillBoard(FlowBoard flow) {
        flow.holds(Topic.FETCHED, 1_218);
        flow.holds(Topic.INGESTED, 1_223);
        flow.holds(Topic.ENRICHED, 1_223);
        flow.holds(Topic.CLEAN, 1_219);
        for (int i = 0; i < 19; i++) {
            flow.ended(Endings.of("item-" + i, (i < 17) ? EndState.PUBLISHED : EndState.EXPANDED));
        }
        flow.ended(Endings.because("item-20", EndState.REFUSED, Reason.EMPTY));
        flow.ended(Endings.because("item-21", EndState.QUARANTINED, Reason.UNREADABLE));
    }

    private static void fillQuarantine(QuarantineList quarantine) {
        quarantine.add(new SetAside(Instant.now().minusSeconds(90), Reason.UNREADABLE.code(),
                Reason.UNREADABLE.sentence(), "The bytes are neither text nor a known kind of document.",
                Topic.FETCHED.topicName(), "2@1407", "item-21", "files:broken-export.bin",
                new RecordPlace(Topic.FETCHED_QUARANTINE.topicName(), 2, 3), "files", 12_345,
                "Ask the source to send it again, or mend the reader and retry.", Standing.OPEN, null));
        quarantine.add(new SetAside(Instant.now().minusSeconds(40), Reason.INVALID_RECORD.code(),
                Reason.INVALID_RECORD.sentence(), "not a valid Article at line 1, column 7", Topic.INGESTED.topicName(),
                "0@22", "item-22", "urn:uuid:6f1cb1a4-6f0e-5a51-9f0b-0a3f6f2f6b01",
                new RecordPlace(Topic.INGESTED_QUARANTINE.topicName(), 0, 1), null, 4_321,
                "A fault of ours on an inner topic: report topic, partition and offset.", Standing.RETRIED,
                new Decided("Ada Brandt", "Mended in the release of today.", Instant.now())));
    }

}
