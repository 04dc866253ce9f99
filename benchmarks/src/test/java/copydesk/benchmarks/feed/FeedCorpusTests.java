package copydesk.benchmarks.feed;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.allinone.terminal.Terminal;
import copydesk.benchmarks.extraction.SharedData;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what our reader of feeds has reached on the corpus, where the corpus is there. */
class FeedCorpusTests {

    private static final Pattern SHARE = Pattern.compile("(?m)^(all[a-z ]*?) +\\d+ .* (\\d+\\.\\d)%$");

    @Test
    void givesWhatTheCorpusExpects() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

        int code = new CommandLine(new FeedBenchmark(new Terminal(out, out))).execute("--data",
                SharedData.path("feeds").toString());

        String report = said.toString(StandardCharsets.UTF_8);
        assertThat(code).isZero();
        assertThat(share(report, "all outside sanitize")).isGreaterThanOrEqualTo(99.0);
        assertThat(share(report, "all")).isGreaterThanOrEqualTo(98.0);
        assertThat(report).contains("exceptions: 0");
    }

    private static double share(String report, String name) {
        Matcher match = SHARE.matcher(report);
        while (match.find()) {
            if (match.group(1).equals(name)) {
                return Double.parseDouble(match.group(2));
            }
        }
        return 0;
    }

}
