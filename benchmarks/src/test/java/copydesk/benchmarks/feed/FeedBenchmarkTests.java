package copydesk.benchmarks.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.allinone.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class FeedBenchmarkTests {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void countsByFolderAndField() throws IOException {
        write("rss/right.xml", "not bozo and feed['title'] == 'Post'", "<title>Post</title>");
        write("rss/wrong.xml", "feed['title'] == 'Mail'", "<title>Post</title>");
        write("base/read.xml", "feed['title'] == '<a href=\"http://127.0.0.1:8097/x\">Post</a>'",
                "<title>&lt;a href='/x'&gt;Post&lt;/a&gt;</title>");
        write("sanitize/all.xml", "entries[0]['description'] == 'A'",
                "<item><description>A&lt;script&gt;&lt;/script&gt;</description></item>");
        write("other/cloud.xml", "feed['cloud']['port'] == '80'", "<cloud port='80'/>");
        write("other/any.xml", "not bozo", "<title>Post</title>");

        assertThat(run("--failures")).isZero();

        assertThat(said()).containsSubsequence("base                                    1      0      1      0  100.0%",
                "rss                                     2      1      0      1   50.0%",
                "sanitize                                1      0      1      0  100.0%",
                "all outside sanitize                    3      1      1      1   66.7%",
                "all                                     4      1      2      1   75.0%",
                "entries.description                     1      0      1      0  100.0%",
                "feed.title                              3      1      1      1   66.7%",
                "Fields that we do not have (expectations): {feed.cloud.port=1}",
                "Feeds that expect only to be read: 1; exceptions: 0", "Failures:",
                "  rss/wrong.xml: feed['title'] == 'Mail'", "6 feeds, ");
    }

    @Test
    void namesExpectationsThatItDoesNotUnderstand() throws IOException {
        write("rss/odd.xml", "feed['title'] =~ 'Post'", "<title>Post</title>");

        assertThat(run("--failures")).isZero();

        assertThat(said()).contains("exceptions: 1", "  rss/odd.xml: java.lang.IllegalArgumentException");
    }

    @Test
    void listsFailuresOnlyWhenAsked() throws IOException {
        write("rss/wrong.xml", "feed['title'] == 'Mail'", "<title>Post</title>");

        assertThat(run()).isZero();

        assertThat(said()).doesNotContain("Failures:", "wrong.xml");
    }

    @Test
    void wantsACorpus() throws IOException {
        Files.writeString(this.folder.resolve("readme.txt"), "nothing here");

        assertThat(run()).isEqualTo(2);

        assertThat(this.complained.toString(StandardCharsets.UTF_8)).contains("has no feeds that say what they expect");
    }

    private void write(String name, String expectation, String elements) throws IOException {
        Path file = this.folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<!--\nDescription: x\nExpect: " + expectation + "\n-->\n<rss><channel>" + elements
                + "</channel></rss>");
    }

    private int run(String... options) {
        Terminal terminal = new Terminal(new PrintStream(this.said, true, StandardCharsets.UTF_8),
                new PrintStream(this.complained, true, StandardCharsets.UTF_8));
        CommandLine line = new CommandLine(new FeedBenchmark(terminal));
        String[] all = new String[options.length + 2];
        System.arraycopy(options, 0, all, 2, options.length);
        all[0] = "--data";
        all[1] = this.folder.toString();
        return line.execute(all);
    }

    private String said() {
        return this.said.toString(StandardCharsets.UTF_8);
    }

}
