package copydesk.ingest.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import copydesk.ingest.fetch.GzipMembers;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the pages of a WARC file, one after the other, so that an archive of any size
 * needs the memory of one page. A record that cannot be read is counted and passed over.
 * Has no state and is thread-safe.
 */
public final class ArchiveReader {

    private final int maxBytes;

    /** A reader of pages up to this size. */
    public ArchiveReader(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** Whether a file is named as an archive. */
    public static boolean isArchive(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().toLowerCase(Locale.ROOT).matches(".*\\.warc(\\.gz)?");
    }

    /**
     * Gives the pages of an archive.
     * @throws IOException if there is no such file, or it is no archive from the
     * beginning
     */
    public ArchiveCount read(Path file, Consumer<Archived> sink) throws IOException {
        long pages = 0;
        long others = 0;
        long broken = 0;
        try (BoundedChannel channel = BoundedChannel.of(file); WarcReader reader = new WarcReader(channel)) {
            Optional<WarcRecord> record = first(reader);
            while (record.isPresent()) {
                Found found = given(record.get(), channel, sink);
                pages += (found == Found.PAGE) ? 1 : 0;
                others += (found == Found.OTHER) ? 1 : 0;
                broken += (found == Found.BROKEN) ? 1 : 0;
                record = next(reader, record.get(), channel);
                if (record == null) {
                    return new ArchiveCount(pages, others, broken, false);
                }
            }
        }
        return new ArchiveCount(pages, others, broken, true);
    }

    private static Optional<WarcRecord> first(WarcReader reader) throws IOException {
        try {
            return reader.next();
        }
        catch (RuntimeException ex) {
            throw new IOException("the archive begins with no record", ex);
        }
    }

    // behind a record whose end cannot be found nothing can be read any more
    private static @Nullable Optional<WarcRecord> next(WarcReader reader, WarcRecord before, BoundedChannel channel) {
        try {
            channel.body();
            before.body().consume();
            channel.head();
            return reader.next();
        }
        catch (IOException | RuntimeException ex) {
            return null;
        }
    }

    private Found given(WarcRecord record, BoundedChannel channel, Consumer<Archived> sink) {
        Optional<Archived> page;
        try {
            if (!(record instanceof WarcResponse response) || !isPage(response)) {
                return Found.OTHER;
            }
            // the heads are read by now
            channel.body();
            page = page(response);
        }
        catch (IOException | RuntimeException ex) {
            return Found.BROKEN;
        }
        page.ifPresent(sink);
        return page.isPresent() ? Found.PAGE : Found.BROKEN;
    }

    private static boolean isPage(WarcResponse response) throws IOException {
        if (!response.target().toLowerCase(Locale.ROOT).startsWith("http")) {
            return false;
        }
        String type = response.http().headers().first("Content-Type").orElse("text/html").toLowerCase(Locale.ROOT);
        return response.http().status() == 200 && (type.startsWith("text/html") || type.contains("xhtml"));
    }

    private Optional<Archived> page(WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        byte[] bytes = decoded(http.body().stream().readNBytes(this.maxBytes + 1),
                http.headers().first("Content-Encoding").orElse(""));
        if (bytes.length == 0 || bytes.length > this.maxBytes) {
            return Optional.empty();
        }
        String url = response.target();
        String host = Optional.ofNullable(URI.create(url).getHost()).orElse("web").toLowerCase(Locale.ROOT);
        FetchFacts facts = new FetchFacts(host, url, name(url), url, http.headers().first("Content-Type").orElse(null),
                http.status(), Digest.text(bytes));
        return Optional.of(new Archived(response.id().toString(), facts, bytes, response.date()));
    }

    // most crawlers keep the header but store what they had decoded
    private byte[] decoded(byte[] bytes, String encoding) throws IOException {
        boolean packed = encoding.toLowerCase(Locale.ROOT).contains("gzip") && bytes.length > 2
                && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
        if (!packed) {
            return bytes;
        }
        try (InputStream in = new GzipMembers(new ByteArrayInputStream(bytes))) {
            return in.readNBytes(this.maxBytes + 1);
        }
    }

    private static String name(String url) {
        String path = url.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        String safe = path.substring(path.lastIndexOf('/') + 1)
            .replaceFirst("\\.[a-zA-Z0-9]{1,5}$", "")
            .replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return safe.isEmpty() ? "page" : safe.substring(0, Math.min(safe.length(), 120));
    }

    private enum Found {

        PAGE, OTHER, BROKEN

    }

}
