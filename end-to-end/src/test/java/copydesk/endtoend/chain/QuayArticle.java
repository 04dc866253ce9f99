package copydesk.endtoend.chain;

import java.nio.charset.StandardCharsets;

/**
 * A text export of a page, with everything such an export gets wrong. Each test gives it
 * an address of its own.
 */
final class QuayArticle {

    private static final String TEXT = """


            Ferry Quay in Rijeka Reopens After Two Years of Repairs

            April 9, 2026



            Passengers board the first ferry on Thursday morning. **Iva Babić / HINA**

            The ferry quay in Rijeka reopened on Thursday after two years of repairs, said Mayor Ana Horvat, who cut the ribbon \
            before 900 guests.

            The work [cost](#) 12 million euros. “We kept the the old cranes because children love them,” Horvat said.

            Related article: [Why Islands Wait for Winter](#)

            The first ship, bound for Krk, left at 6:30 a.m. The port of Rijeka [expects](#) 400,000 passengers a year.

            HINA and Reuters contributed reporting.

            Original url:

            <https://www.adriaticdaily.example/2026/04/09/%s?utm_source=feed>
            """;

    private QuayArticle() {
    }

    static byte[] at(String slug) {
        return TEXT.formatted(slug).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] corrected(String slug) {
        return TEXT.formatted(slug)
            .replace("12 million euros", "21 million euros")
            .replace("HINA and Reuters",
                    "Correction: An earlier version gave the cost as 12 million euros.\n\nHINA and Reuters")
            .getBytes(StandardCharsets.UTF_8);
    }

    static String url(String slug) {
        return "https://adriaticdaily.example/2026/04/09/" + slug;
    }

    static byte[] kill(String slug) {
        return ("""
                {"command": "kill", "url": "%s", "who": "duty editor", "why": "The quay did not open."}"""
            .formatted(url(slug))).getBytes(StandardCharsets.UTF_8);
    }

}
