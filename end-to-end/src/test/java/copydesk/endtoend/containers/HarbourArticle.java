package copydesk.endtoend.containers;

import java.nio.charset.StandardCharsets;

/** A short text export; each test gives it an address of its own. */
final class HarbourArticle {

    private static final String TEXT = """
            Harbour Crane in Koper Lifts Its Last Ton

            April 14, 2026

            The oldest crane of the harbour in Koper lifted its last ton on Tuesday, said harbour master Maja Kranjc.

            It had worked for %d years. A [film](#) about it opens in May.

            STA contributed reporting.

            Original url:

            <https://www.harbourpost.example/2026/04/14/%s?utm_source=feed>
            """;

    private HarbourArticle() {
    }

    static byte[] at(String slug) {
        return TEXT.formatted(61, slug).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] changed(String slug) {
        return TEXT.formatted(71, slug).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] kill(String slug) {
        return """
                {"command": "kill", "url": "https://harbourpost.example/2026/04/14/%s", "who": "duty editor", \
                "why": "The crane works on."}""".formatted(slug).getBytes(StandardCharsets.UTF_8);
    }

}
