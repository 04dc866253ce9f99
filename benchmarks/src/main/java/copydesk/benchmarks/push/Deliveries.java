package copydesk.benchmarks.push;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import copydesk.benchmarks.article.ArticleGenerator;
import copydesk.contract.Digest;
import copydesk.contract.Identity;

/** Delivers articles as a hub does, a feed of one entry each. */
final class Deliveries implements WayIn {

    private final ArticleGenerator generator = new ArticleGenerator(20_261_128);

    private final NewsHub hub;

    private final NewsHub.Subscriber subscriber;

    Deliveries(NewsHub hub, NewsHub.Subscriber subscriber) {
        this.hub = hub;
        this.subscriber = subscriber;
    }

    @Override
    public String send(int number) throws IOException, InterruptedException {
        String document = this.hub
            .feed(entry(number, new String(this.generator.article(number).document(), StandardCharsets.UTF_8)));
        this.hub.deliver(this.subscriber, document);
        String digest = Digest.text(document.getBytes(StandardCharsets.UTF_8));
        return Identity.entryId(Identity.itemId("websub\nhub\n" + digest, Instant.EPOCH), 0);
    }

    /**
     * The entry of an article: its first line is the title, the others are paragraphs.
     */
    static String entry(int number, String text) {
        int line = text.indexOf('\n');
        String body = text.substring(line + 1)
            .replaceAll("<https?:[^>]*>", "")
            .replace("&", "&amp;")
            .replace("<", "&lt;");
        return "<item><title>" + escaped(text.substring(0, line).strip()) + "</title><link>https://wire.example/"
                + number + "</link><guid>https://wire.example/" + number + "</guid><content:encoded>"
                + escaped("<p>" + body.strip().replaceAll("\\n\\s*\\n", "</p><p>") + "</p>")
                + "</content:encoded></item>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

}
