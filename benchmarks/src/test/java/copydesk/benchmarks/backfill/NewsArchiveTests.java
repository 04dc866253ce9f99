package copydesk.benchmarks.backfill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import copydesk.ingest.archive.ArchiveCount;
import copydesk.ingest.archive.ArchiveReader;
import copydesk.ingest.archive.Archived;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class NewsArchiveTests {

    @TempDir
    private Path folder;

    @Test
    void isReadAsItWasWritten() throws IOException {
        Path file = this.folder.resolve("news.warc.gz");
        new NewsArchive(7).write(file, 20);

        List<Archived> pages = new ArrayList<>();
        ArchiveCount count = new ArchiveReader(1_000_000).read(file, pages::add);

        assertThat(count).isEqualTo(new ArchiveCount(20, 0, 0, true));
        assertThat(pages).extracting((page) -> page.facts().url())
            .startsWith(NewsArchive.url(0), NewsArchive.url(1))
            .doesNotHaveDuplicates();
        assertThat(new String(pages.get(3).bytes(), StandardCharsets.UTF_8)).isEqualTo(new NewsArchive(7).page(3));
    }

    @Test
    void isTheSameWithTheSameSeed() throws IOException {
        new NewsArchive(7).write(this.folder.resolve("one.warc.gz"), 5);
        new NewsArchive(7).write(this.folder.resolve("other.warc.gz"), 5);

        assertThat(Files.readAllBytes(this.folder.resolve("one.warc.gz")))
            .isEqualTo(Files.readAllBytes(this.folder.resolve("other.warc.gz")));
        assertThat(new NewsArchive(8).page(0)).isNotEqualTo(new NewsArchive(7).page(0));
    }

    @Test
    void isAFolderOfTheSamePages() throws IOException {
        new NewsArchive(7).writeFolder(this.folder.resolve("news"), 1_001);

        assertThat(this.folder.resolve("news/part-0/story-999.html")).hasContent(new NewsArchive(7).page(999));
        assertThat(this.folder.resolve("news/part-1/story-1000.html")).hasContent(new NewsArchive(7).page(1_000));
    }

    @Test
    void hasAHeadlineAndParagraphs() {
        assertThat(new NewsArchive(7).page(0)).startsWith("<html><head><title>")
            .contains("</h1><p>")
            .endsWith("</p>\n</article></body></html>");
    }

}
