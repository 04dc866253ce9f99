package copydesk.endtoend.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import copydesk.contract.Json;

/** The shapes in which a hostile text can reach the pipeline. */
enum Dress {

    /** Nothing but itself. */
    BARE {

        @Override
        Document on(String name, String payload) {
            return document(name, null, payload);
        }

    },

    /** In the body, an anchor, the caption and the credit of a text export. */
    TEXT_EXPORT {

        @Override
        Document on(String name, String payload) {
            return document(name + ".txt", "text/plain", """
                    Harbour Desk Receives Odd Message

                    March 3, 2026

                    A message on paper. **%2$s**

                    The harbour desk received this on Tuesday: %2$s

                    The sender [%2$s](%2$s) was not found. More in [the archive](%2$s).

                    %2$s

                    Original url:

                    <https://hostile.example/2026/03/03/%1$s>
                    """.formatted(name, payload));
        }

    },

    /** In title, attribute, script and body of a page. */
    PAGE {

        @Override
        Document on(String name, String payload) {
            return document(name + ".html", "text/html; charset=utf-8",
                    """
                            <!DOCTYPE html><html lang="en"><head><title>Odd Message %2$s</title>
                            <link rel="canonical" href="https://hostile.example/2026/03/03/%1$s">
                            <meta property="og:title" content="Harbour Desk Receives Odd Message">
                            <meta name="author" content='%2$s'><script type="application/ld+json">%2$s</script></head>
                            <body><article><h1>Harbour Desk Receives Odd Message</h1>
                            <p>The harbour desk received this on Tuesday: %2$s</p><p><a href="%2$s">The sender</a> was not found.</p>
                            <figure><img src="%2$s" alt="%2$s"><figcaption>%2$s</figcaption></figure>
                            <p>Nobody on the quay had seen who left the paper there before the first ferry.</p></article></body></html>
                            """
                        .formatted(name, payload));
        }

    },

    /** Raw in the entry of a feed. */
    FEED {

        @Override
        Document on(String name, String payload) {
            return document(name + ".xml", "application/rss+xml", """
                    <?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Harbour Desk</title>
                    <item><title>Harbour Desk Receives Odd Message</title><guid>%1$s</guid>
                    <link>https://hostile.example/2026/03/03/%1$s</link>
                    <description><![CDATA[<p>The harbour desk received this on Tuesday: %2$s</p>]]></description></item>
                    <item><title>%2$s</title><link>%2$s</link><description>%2$s</description></item></channel></rss>
                    """.formatted(name, payload));
        }

    },

    /** In the fields of a command. */
    COMMAND {

        @Override
        Document on(String name, String payload) {
            return document(name + ".json", "application/json", new String(Json.write(Map.of("command", "kill", "url",
                    "https://hostile.example/" + payload, "who", payload, "why", payload)), StandardCharsets.UTF_8));
        }

    };

    /** The text in this shape, under a name of its own. */
    abstract Document on(String name, String payload);

    private static Document document(String file, @org.jspecify.annotations.Nullable String contentType, String text) {
        return new Document(file, contentType, text.getBytes(StandardCharsets.UTF_8));
    }

}
