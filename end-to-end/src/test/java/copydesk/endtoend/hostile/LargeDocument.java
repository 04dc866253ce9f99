package copydesk.endtoend.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Documents that are one thing over and over again, up to the limit of what is taken in.
 */
enum LargeDocument {

    ONE_WORD("word.txt", "a"),

    ONE_PARAGRAPH("paragraph.txt", "The ferry left and Mayor Ana Horvat waved. "),

    PARAGRAPHS("paragraphs.txt", "The ferry left the quay on Tuesday.\n\n"),

    ANCHORS("anchors.txt", "[ferry](#) "),

    OPEN_BRACKETS("brackets.txt", "["),

    ASTERISKS("asterisks.txt", "**a"),

    QUOTES("quotes.txt", "\u201cyes\" "),

    CAPITALS("capitals.txt", "Ana Horvat Petra Novak of the "),

    LINE_ENDS("lines.txt", "a\n"),

    SPACES("spaces.txt", " \t\u00a0x"),

    COMBINING("combining.txt", "\u0301\u0323"),

    URLS("urls.txt", "https://a.example/?utm_source=b&c=%%%&"),

    DEEP_TAGS("deep.html", "<div><b>"),

    OPEN_TAGS("open.html", "<a "),

    LINKS("links.html", "<a href='https://a.example/x'>x</a>"),

    PAGE_PARAGRAPHS("paragraphs.html", "<p>The ferry left the quay on Tuesday.</p>"),

    ENTITIES("entities.html", "&amp&lt&#x41;&nosuch"),

    TABLES("tables.html", "<table><tr><td>"),

    ATTRIBUTES("attributes.html", " a='b'") {

        @Override
        String before() {
            return "<p";
        }

    },

    COMMENTS("comments.html", "<!-- "),

    DEEP_XML("deep.xml", "<a>") {

        @Override
        String before() {
            return "<rss><channel><item>";
        }

    },

    ENTRIES("entries.xml", "<item><title>Ferry Leaves Quay</title><description>It left.</description></item>") {

        @Override
        String before() {
            return "<rss version='2.0'><channel>";
        }

    },

    DEEP_JSON("deep.json", "["),

    WIDE_JSON("wide.json", "\"a\":1,") {

        @Override
        String before() {
            return "{";
        }

    },

    LONG_JSON_NUMBER("number.json", "9"),

    BINARY("noise.bin", "") {

        @Override
        Document document(int mebibytes) {
            byte[] noise = new byte[mebibytes * MEBIBYTE];
            new Random(7).nextBytes(noise);
            return new Document("noise.bin", null, noise);
        }

    },

    ZEROS("zeros", "\0");

    private static final int MEBIBYTE = 1_048_576;

    private final String file;

    private final String pattern;

    LargeDocument(String file, String pattern) {
        this.file = file;
        this.pattern = pattern;
    }

    String before() {
        return this.file.endsWith(".txt") ? "Harbour Desk Counts Ships\n\nMarch 3, 2026\n\n" : "";
    }

    /** Such a document of about this size. */
    Document document(int mebibytes) {
        int times = mebibytes * MEBIBYTE / this.pattern.getBytes(StandardCharsets.UTF_8).length;
        return new Document(this.file, null, (before() + this.pattern.repeat(times)).getBytes(StandardCharsets.UTF_8));
    }

}
