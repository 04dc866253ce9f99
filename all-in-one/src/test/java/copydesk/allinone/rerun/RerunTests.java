package copydesk.allinone.rerun;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import copydesk.allinone.run.AllInOne;
import copydesk.allinone.run.Lifetime;
import copydesk.allinone.run.Place;
import copydesk.allinone.run.Session;
import copydesk.allinone.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Originals go through the real pipeline a second time, and through a shadow of it. */
@Timeout(300)
class RerunTests {

    private static final Duration STALL = Duration.ofSeconds(60);

    private static final Window ALL = new Window(Instant.EPOCH, null);

    private static final Originals EVERYTHING = new Originals(null);

    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private final Terminal terminal = new Terminal(new PrintStream(this.out, true, StandardCharsets.UTF_8),
            new PrintStream(this.out, true, StandardCharsets.UTF_8));

    @Test
    void changesNothingWhereRulesAndModelsAreTheSame() throws Exception {
        try (Lifetime lifetime = Lifetime.ofProcess()) {
            AllInOne newsroom = AllInOne.start(this.home.resolve("data"), 0, 0, lifetime);
            offer(newsroom);
            Map<String, byte[]> published = Shelf.of(newsroom.kafka(), (uri) -> true).documents();

            Rerun rerun = new Rerun(newsroom.kafka(), "run-1", this.terminal);
            rerun.begin(ALL, EVERYTHING);
            assertThat(rerun.await(STALL)).as(lines().toString()).isTrue();

            assertThat(lines()).endsWith("waiting      4 originals to go through once more", "offered      4",
                    "unchanged    2", "refused      1", "superseded   1", "unaccounted  0");
            assertThat(Shelf.of(newsroom.kafka(), (uri) -> true).documents()).containsExactlyEntriesOf(published);

            Comparison comparison = new Shadow(newsroom.kafka(), this.terminal).run(this.home.resolve("shadow"), ALL,
                    EVERYTHING, STALL, lifetime);

            assertThat(comparison).as(lines().toString())
                .isEqualTo(new Comparison(1, 1, List.of(), List.of(), List.of()));
        }
    }

    // two articles, one of them in two revisions, and a kill
    private void offer(AllInOne newsroom) throws IOException, InterruptedException {
        try (Session session = new Session(newsroom.kafka(), this.terminal, STALL)) {
            session.offer(List.of(article("ferry", "noon"), article("quay", "night")), newsroom.offering());
            session.offer(List.of(article("ferry", "one")), newsroom.offering());
            Path kill = this.home.resolve("kill.json");
            Files.writeString(kill, """
                    {"command": "kill", "url": "https://tagusdaily.example/quay", "who": "desk", "why": "Wrong quay."}
                    """);
            session.offer(List.of(Place.of(kill.toString())), newsroom.offering());
        }
    }

    private Place article(String name, String hour) throws IOException {
        Path file = this.home.resolve(name + ".txt");
        Files.writeString(file, """
                The %1$s Opens Again After a Long Winter

                By Ana Sousa
                June 17, 2026

                LISBON - The %1$s opened again on Wednesday after the harbour office had closed it for the winter.

                Ana Brito of the harbour office said the first ship would leave at %2$s and the last one at dusk.

                Buses across the bridge ran every five minutes instead while nobody could use the water.

                Original url:

                <https://tagusdaily.example/%1$s>
                """.formatted(name, hour));
        return Place.of(file.toString());
    }

    private List<String> lines() {
        return this.out.toString(StandardCharsets.UTF_8).lines().toList();
    }

}
