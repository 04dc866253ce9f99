package copydesk.endtoend.consume;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.ledger.Outcome;
import copydesk.contract.news.NewsItem;
import copydesk.endtoend.process.Await;
import copydesk.endtoend.process.Chain;
import copydesk.endtoend.process.SharedChain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The consumers of the page do what it says. */
@ExtendWith(SharedChain.class)
class ConsumerKitTests {

    private static final Instant FETCHED = Instant.parse("2026-04-10T09:00:00Z");

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @Test
    void keepTheLatestVersionAndTakeKilledArticlesDown(Chain chain) {
        Story kept = Story.offered(chain, "consume-kept");
        Story killed = Story.offered(chain, "consume-killed");
        MemoryShelf shelf = new MemoryShelf();

        try (NewsroomConsumer consumer = new NewsroomConsumer(chain.kafka(), "kit-java", shelf)) {
            until(consumer, () -> shelf.version(kept.uri) == 1 && shelf.version(killed.uri) == 1);
            kept.correct();
            killed.kill();
            until(consumer, () -> shelf.version(kept.uri) == 2 && shelf.version(killed.uri) == 2);
        }

        assertThat(Json.read(shelf.document(kept.uri).orElseThrow(), NewsItem.class).version()).isEqualTo("2");
        assertThat(shelf.document(killed.uri)).isEmpty();
    }

    @Test
    void changeNothingWhenEverythingComesAgain(Chain chain) {
        Story story = Story.offered(chain, "consume-again");
        story.correct();
        int records = chain.records(Topic.LATEST).size();
        MemoryShelf shelf = new MemoryShelf();

        readAll(chain, "kit-again-1", shelf, records);
        int changes = shelf.changes();
        readAll(chain, "kit-again-2", shelf, records);

        assertThat(shelf.version(story.uri)).isEqualTo(2);
        assertThat(shelf.changes()).isEqualTo(changes).isPositive();
    }

    private static void readAll(Chain chain, String group, MemoryShelf shelf, int records) {
        int[] seen = new int[1];
        try (NewsroomConsumer consumer = new NewsroomConsumer(chain.kafka(), group, shelf)) {
            Await.until("all is read", Duration.ofSeconds(60), () -> {
                seen[0] += consumer.poll(Duration.ofMillis(100));
                return seen[0] >= records;
            });
        }
    }

    @Test
    void runInPython(Chain chain, @TempDir Path folder) throws Exception {
        assumeTrue(python(List.of("-c", "import confluent_kafka")) == 0,
                "skipped: no confluent-kafka for Python (apt-get install python3-confluent-kafka)");
        Story kept = Story.offered(chain, "consume-python");
        Story killed = Story.offered(chain, "consume-python-killed");
        Path articles = folder.resolve("kit-python");
        List<String> consume = List.of(ROOT.resolve("examples/consume.py").toString(), chain.kafka(),
                articles.toString(), "--once");

        assertThat(python(consume)).isZero();
        assertThat(articles.resolve(killed.file())).exists();
        kept.correct();
        killed.kill();
        assertThat(python(consume)).isZero();

        assertThat(Json.read(Files.readAllBytes(articles.resolve(kept.file())), NewsItem.class).version())
            .isEqualTo("2");
        assertThat(articles.resolve(killed.file())).doesNotExist();
    }

    @Test
    void runAtTheCommandLine(Chain chain) throws Exception {
        assumeTrue(run(List.of("kcat", "-V")).code == 0, "skipped: no kcat on the path (apt-get install kcat)");
        Story story = Story.offered(chain, "consume-kcat");
        String line = Files.readString(ROOT.resolve("docs/consume.md"))
            .lines()
            .filter((candidate) -> candidate.startsWith("kcat "))
            .findFirst()
            .orElseThrow()
            .replace("HOST:PORT", chain.kafka());

        Ran ran = run(List.of("bash", "-c", line));

        assertThat(ran.code).as(ran.said).isZero();
        assertThat(ran.said.lines().filter((said) -> said.startsWith(story.uri))).singleElement()
            .satisfies((said) -> assertThat(said).contains("article-version=1", "change-kind=substantive"));
    }

    @Test
    void standOnThePageAsTheyAreTested() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/consume.md"));
        String java = Files
            .readString(ROOT.resolve("end-to-end/src/test/java/copydesk/endtoend/consume/NewsroomConsumer.java"));
        String python = Files.readString(ROOT.resolve("examples/consume.py"));

        assertThat(page).contains("```java\n" + java.substring(java.indexOf("import java.nio")) + "```");
        assertThat(page).contains("```python\n" + python + "```");
        assertThat(topics(page)).isNotEmpty().isSubsetOf(Stream.of(Topic.values()).map(Topic::topicName).toList());
    }

    private static List<String> topics(String page) {
        return java.util.regex.Pattern.compile("newsroom\\.[a-z.]+\\.v[0-9]")
            .matcher(page)
            .results()
            .map((match) -> match.group())
            .distinct()
            .toList();
    }

    private static void until(NewsroomConsumer consumer, java.util.function.BooleanSupplier done) {
        Await.until("the consumer has seen it", Duration.ofSeconds(60), () -> {
            consumer.poll(Duration.ofMillis(100));
            return done.getAsBoolean();
        });
    }

    // Debian's own Python, which has Debian's packages, before another on the path
    private static int python(List<String> arguments) throws IOException, InterruptedException {
        Path debian = Path.of("/usr/bin/python3");
        List<String> command = Stream
            .concat(Stream.of(Files.isExecutable(debian) ? debian.toString() : "python3"), arguments.stream())
            .toList();
        return run(command).code;
    }

    private static Ran run(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("consume", ".log");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            String said = Files.readString(log, StandardCharsets.UTF_8);
            process.destroyForcibly();
            return new Ran(ended ? process.exitValue() : -1, said);
        }
        catch (IOException ex) {
            return new Ran(-1, "not found");
        }
    }

    private record Ran(int code, String said) {

    }

    /** An article that goes through the chain. */
    private static final class Story {

        private final Chain chain;

        private final String name;

        private final String uri;

        private Story(Chain chain, String name, String uri) {
            this.chain = chain;
            this.name = name;
            this.uri = uri;
        }

        static Story offered(Chain chain, String name) {
            Outcome end = chain.run(name + ".txt", text(name, "40"), FETCHED);
            return new Story(chain, name, String.valueOf(end.uri()));
        }

        void correct() {
            this.chain.run(this.name + ".txt", text(this.name, "60"), FETCHED.plusSeconds(60));
        }

        void kill() {
            String command = "{\"command\":\"kill\",\"url\":\"https://kit.example/2026/04/10/" + this.name
                    + "\",\"who\":\"Desk\",\"why\":\"Wrong.\"}";
            this.chain.run(this.name + "-kill.json", command.getBytes(StandardCharsets.UTF_8), FETCHED.plusSeconds(90));
        }

        String file() {
            return this.uri.substring(this.uri.lastIndexOf(':') + 1) + ".json";
        }

        private static byte[] text(String name, String people) {
            return """
                    Ferry Line %1$s Opens Again After Nine Months

                    April 10, 2026

                    The ferry line opened again on Friday morning, and %2$s people came to see the first boat leave the pier.

                    The mayor said that the next boat would sail in the afternoon and that nobody would have to wait.

                    Original url:

                    <https://kit.example/2026/04/10/%1$s>
                    """
                .formatted(name, people)
                .getBytes(StandardCharsets.UTF_8);
        }

    }

}
