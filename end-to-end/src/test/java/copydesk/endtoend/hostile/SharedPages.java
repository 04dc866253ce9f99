package copydesk.endtoend.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

import copydesk.endtoend.process.SharedFiles;

/** The pages of a public set beside the repository; skips the test where it is absent. */
final class SharedPages {

    private static final int BLOCK = 512;

    private SharedPages() {
    }

    /** Each Nth page of an archive. */
    static List<Document> of(String archive, int each) {
        List<Document> pages = new ArrayList<>();
        try (InputStream tar = Files.newInputStream(SharedFiles.path("data/extraction").resolve(archive))) {
            int number = 0;
            byte[] header = tar.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0) {
                String name = text(header, 0, 100);
                byte[] content = tar.readNBytes(Integer.parseInt(text(header, 124, 11).strip(), 8));
                tar.skipNBytes((BLOCK - content.length % BLOCK) % BLOCK);
                if (name.endsWith(".html.gz") && number++ % each == 0) {
                    pages.add(new Document("page-" + number + ".html", "text/html", unzipped(content)));
                }
                header = tar.readNBytes(BLOCK);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return pages;
    }

    private static byte[] unzipped(byte[] content) throws IOException {
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return stream.readAllBytes();
        }
    }

    private static String text(byte[] header, int from, int most) {
        return new String(header, from, most, StandardCharsets.ISO_8859_1).replaceFirst("\0.*", "");
    }

}
