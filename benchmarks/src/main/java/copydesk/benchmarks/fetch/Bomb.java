package copydesk.benchmarks.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;

/**
 * A document that is small and costs much.
 *
 * @param name what it is
 * @param encoding how a server would say that it is packed; empty if it is not
 * @param type its media type
 * @param bytes as a server sends it
 */
record Bomb(String name, String encoding, String type, byte[] bytes) {

    private static final int DEEP = 200_000;

    /** 100,000,000 zeros in brotli, for which there is no encoder in Java. */
    private static final String BROTLI = "z///f/gnAOKxQCD3/p/////wTwDEYQGA7v0/////4Z8AiMMiAN37f/7//8M/ARCHBQC69//8"
            + "//+HfwIgDgsAdO//8x+8Hv8EQBwWAOhi1wM=";

    /** Documents that unpack to so many zeros, or to nothing at much cost. */
    static List<Bomb> packed(int count) {
        String zeros = ", " + count / 1_000_000 + " MB of zeros";
        byte[] empty = zeros(0, GZIPOutputStream::new);
        return List.of(packed("gzip" + zeros, "gzip", zeros(count, GZIPOutputStream::new)),
                packed("deflate" + zeros, "deflate", zeros(count, DeflaterOutputStream::new)),
                packed("br, 100 MB of zeros", "br", Base64.getDecoder().decode(BROTLI)),
                packed("zstd" + zeros, "zstd", zeros(count, ZstdOutputStreamNoFinalizer::new)),
                packed("zstd that wants 128 MiB of memory", "zstd",
                        zeros(count, (out) -> new ZstdOutputStreamNoFinalizer(out).setLong(27))),
                packed("gzip, 100,000 empty members", "gzip", repeated(empty, 100_000)), packed("gzip packed twice",
                        "gzip, gzip", zeros(count, (out) -> new GZIPOutputStream(new GZIPOutputStream(out)))));
    }

    /** Documents that are bombs for their readers. */
    static List<Bomb> plain() {
        return List.of(feed("XML, a billion laughs", laughs()),
                feed("XML, one entity of 50 kB 10,000 times",
                        doctype("<!ENTITY a \"" + "x".repeat(50_000) + "\">", "&a;".repeat(10_000))),
                feed("XML, an entity that is a file", doctype("<!ENTITY a SYSTEM \"file:///etc/hostname\">", "&a;")),
                feed("XML, elements 200,000 deep", doctype("", "<a>".repeat(DEEP))),
                text("HTML, elements 200,000 deep", "text/html", "<html><body>" + "<div>".repeat(DEEP)),
                text("HTML, formatting 25,000 deep", "text/html", "<html><body><p>" + "<b><i>".repeat(12_500)),
                text("HTML, 100,000 attributes", "text/html", "<html><body><p " + attributes() + ">x</p>"),
                text("HTML, one attribute of 5 MB", "text/html",
                        "<html><body><p title=\"" + "x ".repeat(2_500_000) + "\">x</p>"),
                text("HTML, 1,000,000 references", "text/html",
                        "<html><body><p>" + "&amp;&#65;&ContourIntegral;".repeat(333_333)),
                text("HTML, as many references as are read", "text/html",
                        "<html><body><p>" + "&amp;&#65;&CounterClockwiseContourIntegral;".repeat(66_666)),
                text("HTML, as much in a tag as is read", "text/html",
                        "<html><body><p title=\"" + "x ".repeat(1_999_990) + "\">x</p>"),
                feed("XML, 400,000 references", doctype("", "&lt;&#65;&nbsp;".repeat(66_666))),
                feed("XML, as many references as are read", doctype("", "&lt;&#65;&nbsp;".repeat(33_333))),
                feed("XML, 3,000,000 ampersands", doctype("", "&".repeat(1_500_000))),
                feed("XML, as many ampersands as are read", doctype("", "&".repeat(50_000))),
                feed("XML, entries 100,000 deep", "<rss version=\"2.0\"><channel>" + "<item>".repeat(DEEP / 2)),
                feed("XML, an entry of 100,000 categories", entry("<category>x</category>".repeat(DEEP / 2))),
                feed("XML, 100,000 namespaces", "<rss " + namespaces() + "><channel/></rss>"),
                text("JSON Feed, 200,000 deep", "application/feed+json",
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":" + "[{\"a\":".repeat(DEEP / 2)),
                text("JSON Feed, an entry of 100,000 categories", "application/feed+json",
                        "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"tags\":[\"x\""
                                + ",\"x\"".repeat(DEEP / 2) + "]}]}"),
                text("JSON, arrays 200,000 deep", "application/json", "[".repeat(DEEP)),
                text("JSON, a number of 1,000,000 digits", "application/json",
                        "{\"copydesk\":1" + "0".repeat(1_000_000) + "}"));
    }

    private static Bomb packed(String name, String encoding, byte[] bytes) {
        return new Bomb(name, encoding, "text/html", bytes);
    }

    private static Bomb feed(String name, String xml) {
        return text(name, "application/rss+xml", xml);
    }

    private static Bomb text(String name, String type, String text) {
        return new Bomb(name, "", type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY a")
                .append(i)
                .append(" \"")
                .append(("&a" + (i - 1) + ";").repeat(10))
                .append("\">");
        }
        return doctype(entities.toString(), "&a29;");
    }

    private static String doctype(String entities, String title) {
        return "<?xml version=\"1.0\"?><!DOCTYPE rss [" + entities + "]><rss version=\"2.0\"><channel><item><title>"
                + title + "</title><description>" + title + "</description></item></channel></rss>";
    }

    private static String entry(String elements) {
        return "<rss version=\"2.0\"><channel><item>" + elements + "</item></channel></rss>";
    }

    private static String attributes() {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            attributes.append('a').append(i).append("=1 ");
        }
        return attributes.toString();
    }

    private static String namespaces() {
        StringBuilder namespaces = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            namespaces.append("xmlns:n").append(i).append("=\"urn:").append(i).append("\" ");
        }
        return namespaces.toString();
    }

    private static byte[] repeated(byte[] part, int times) {
        byte[] whole = new byte[part.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(part, 0, whole, i * part.length, part.length);
        }
        return whole;
    }

    private static byte[] zeros(int count, Packer packer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = packer.over(out)) {
            byte[] chunk = new byte[1_000_000];
            for (int left = count; left > 0; left -= chunk.length) {
                packed.write(chunk, 0, Math.min(left, chunk.length));
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return out.toByteArray();
    }

    private interface Packer {

        OutputStream over(OutputStream out) throws IOException;

    }

}
