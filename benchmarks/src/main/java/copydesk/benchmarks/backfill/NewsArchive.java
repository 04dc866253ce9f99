package copydesk.benchmarks.backfill;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

import copydesk.benchmarks.article.ArticleGenerator;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** A web archive of generated articles; the same seed gives the same pages. */
final class NewsArchive {

    private static final Instant FETCHED = Instant.parse("2026-03-01T10:15:30Z");

    private static final int PART = 1_000;

    private final ArticleGenerator generator;

    NewsArchive(long seed) {
        this.generator = new ArticleGenerator(seed);
    }

    /** Writes an archive of so many pages. */
    void write(Path file, int pages) throws IOException {
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(Files.newOutputStream(file)),
                WarcCompression.GZIP)) {
            for (int number = 0; number < pages; number++) {
                String url = url(number);
                HttpResponse http = new HttpResponse.Builder(200, "OK")
                    .body(MediaType.HTML, page(number).getBytes(StandardCharsets.UTF_8))
                    .build();
                UUID id = UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8));
                writer.write(new WarcResponse.Builder(url).recordId(id).date(FETCHED).body(http).build());
            }
        }
    }

    /** Writes a folder of so many pages, a thousand in each folder of it. */
    void writeFolder(Path folder, int pages) throws IOException {
        for (int number = 0; number < pages; number++) {
            Path part = Files.createDirectories(folder.resolve("part-" + number / PART));
            Files.writeString(part.resolve("story-" + number + ".html"), page(number));
        }
    }

    static String url(int number) {
        return "https://paper-" + number % ArticleGenerator.SOURCES + ".example/archive/story-" + number + ".html";
    }

    String page(int number) {
        String text = new String(this.generator.article(number).document(), StandardCharsets.UTF_8);
        String[] paragraphs = text.split("\n\n+");
        StringBuilder html = new StringBuilder("<html><head><title>").append(paragraphs[0])
            .append("</title></head><body><article><h1>")
            .append(paragraphs[0])
            .append("</h1>");
        for (int i = 1; i < paragraphs.length; i++) {
            html.append("<p>").append(paragraphs[i].replace("&", "&amp;").replace("<", "&lt;")).append("</p>\n");
        }
        return html.append("</article></body></html>").toString();
    }

}
