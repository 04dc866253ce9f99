package copydesk.benchmarks.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.contract.source.SourceDefinition;
import copydesk.contract.source.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SourcesYmlTests {

    private static final List<SourceDefinition> SOURCES = List.of(
            SourceDefinition.of("courier", SourceKind.FEED, "https://courier.example/feed"),
            SourceDefinition.of("herald", SourceKind.NEWS_SITEMAP, "https://herald.example/news.xml"));

    @TempDir
    private Path folder;

    @Test
    void writesSourcesAsTheSettingsHaveThem() throws IOException {
        assertThat(Files.readString(SourcesYml.write(this.folder.resolve("sources.yml"), SOURCES))).isEqualTo("""
                copydesk.ingest.frontier:
                  sources:
                    - id: courier
                      kind: feed
                      url: https://courier.example/feed
                    - id: herald
                      kind: news-sitemap
                      url: https://herald.example/news.xml
                """);
    }

    @Test
    void readsThemAsTheServiceDoes() throws IOException {
        assertThat(SourcesYml.read(SourcesYml.write(this.folder.resolve("sources.yml"), SOURCES))).isEqualTo(SOURCES);
        assertThat(SourcesYml.read(Files.writeString(this.folder.resolve("none.yml"), "a: b\n"))).isEmpty();
    }

}
