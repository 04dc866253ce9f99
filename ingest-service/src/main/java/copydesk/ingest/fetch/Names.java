package copydesk.ingest.fetch;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Short names for people, and what a file's ending says. */
final class Names {

    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(Map.entry("txt", "text/plain"),
            Map.entry("md", "text/markdown"), Map.entry("html", "text/html"), Map.entry("htm", "text/html"),
            Map.entry("xhtml", "application/xhtml+xml"), Map.entry("xml", "application/xml"),
            Map.entry("rss", "application/rss+xml"), Map.entry("atom", "application/atom+xml"),
            Map.entry("rdf", "application/rdf+xml"), Map.entry("json", "application/json"),
            Map.entry("pdf", "application/pdf"), Map.entry("jpg", "image/jpeg"), Map.entry("png", "image/png"));

    private Names() {
    }

    /** The file name without its ending. */
    static String ofFile(Path file) {
        String name = fileName(file);
        int dot = name.lastIndexOf('.');
        return (dot > 0) ? name.substring(0, dot) : name;
    }

    /** The last path segment of an address without its ending, or its host. */
    static String ofUrl(String url) {
        String path = url.replaceFirst("[?#].*", "").replaceFirst("^[a-zA-Z]+:/+", "").replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        String name = path.contains("/") ? last.replaceFirst("\\.[a-zA-Z0-9]{1,5}$", "") : last;
        String safe = name.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return safe.isEmpty() ? "page" : safe.substring(0, Math.min(safe.length(), 120));
    }

    /** The media type that a file's ending stands for; null if it stands for none. */
    static @Nullable String mediaType(Path file) {
        String name = fileName(file);
        return MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return (name != null) ? name.toString() : "";
    }

}
