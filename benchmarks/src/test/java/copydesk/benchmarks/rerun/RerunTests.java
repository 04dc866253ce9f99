package copydesk.benchmarks.rerun;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import copydesk.enrich.tagger.TaggerTier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same originals give the same bytes, in whatever order and on how many instances.
 */
class RerunTests {

    private static final Instant AT = Instant.parse("2026-03-01T10:15:30Z");

    @Test
    void givesTheSameBytesFromEmptyStateAndNothingByTheLaneOfReruns() throws IOException {
        List<Original> originals = samples();

        Rerun rerun = Rerun.of(originals, 3, AT.plusSeconds(86_400), TaggerTier.FAST);

        assertThat(originals).hasSize(8);
        assertThat(rerun.first().differences(rerun.second())).isEmpty();
        assertThat(rerun.again().documents()).isZero();
        assertThat(rerun.again().count()).isEqualTo(originals.size());
        assertThat(rerun.first().documents()).isGreaterThan(originals.size());
        assertThat(rerun.same()).isTrue();
        assertThat(rerun.lines()).hasSize(3).element(1).asString().endsWith("byte for byte, 100.00 %");
    }

    @Test
    void seesAnotherTimeOfFetching() throws IOException {
        Original page = samples().get(0);
        Original later = new Original(page.address(), page.document(), AT.plusSeconds(1));

        Published first = passed(new Original(page.address(), page.document(), AT));

        assertThat(first.differences(passed(later)))
            .anySatisfy((difference) -> assertThat(difference).startsWith("newsroom.article.clean.v1 urn:uuid:")
                .contains(": record 0: ")
                .contains("ce_id="));
    }

    private static Published passed(Original original) {
        try (Course course = new Course(1, 1, AT, TaggerTier.RULES)) {
            return course.pass(List.of(original));
        }
    }

    private static List<Original> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../samples/1-articles"))) {
            return files.filter((file) -> file.toString().endsWith(".html"))
                .sorted()
                .flatMap((file) -> Stream.of(original(file, AT, false), original(file, AT.plusSeconds(60), true)))
                .toList();
        }
    }

    private static Original original(Path file, Instant at, boolean longer) {
        try {
            byte[] html = Files.readAllBytes(file);
            return new Original("https://samples.example/" + file.getFileName(), longer ? Original.longer(html) : html,
                    at);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
