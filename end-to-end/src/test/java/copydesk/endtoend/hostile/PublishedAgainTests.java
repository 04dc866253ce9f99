package copydesk.endtoend.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import copydesk.contract.news.Body;
import copydesk.contract.news.NewsItem;
import copydesk.publish.version.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** A text that was published comes out the same when it is published again. */
class PublishedAgainTests {

    private static final Logger LOG = LoggerFactory.getLogger(PublishedAgainTests.class);

    private final PublishedArticles articles = new PublishedArticles();

    private final List<String> different = new ArrayList<>();

    private int published;

    @ParameterizedTest
    @ValueSource(strings = { "fundus/fundus-dev.tar", "aeb-dev/html.tar", "wcxb-dev-articles/html.tar" })
    void pagesReadTheSame(String archive) {
        List<Document> pages = SharedPages.of(archive, BrowserTests.EACH);
        pages.forEach(this::take);
        LOG.info("{}: {} of {} pages published, {} different, ends {}", archive, this.published, pages.size(),
                this.different.size(), this.articles.ends());

        assertThat(pages).isNotEmpty();
        assertThat(this.published).isGreaterThanOrEqualTo(pages.size() / 2);
        assertThat(this.different).isEmpty();
    }

    @Test
    void samplesReadTheSame() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "samples").toRealPath())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                take(new Document(file.getFileName().toString(), null, Files.readAllBytes(file)));
            }
        }

        assertThat(this.published).isGreaterThan(10);
        assertThat(this.different).isEmpty();
    }

    private void take(Document document) {
        for (Decision.Publish publish : this.articles.of(document)) {
            this.published++;
            if (!readsTheSame(this.articles, publish)) {
                this.different.add(document.file());
            }
        }
    }

    /**
     * Whether the bodies of a version come out the same when they are published again.
     */
    static boolean readsTheSame(PublishedArticles articles, Decision.Publish publish) {
        Decision again = articles
            .decide(PublishedAgain.of(Objects.requireNonNull(publish.next().published()), publish.item()));
        return again instanceof Decision.Publish second && values(second.item()).equals(values(publish.item()));
    }

    private static List<String> values(NewsItem item) {
        return Objects.requireNonNull(item.bodies()).stream().map(Body::value).toList();
    }

}
