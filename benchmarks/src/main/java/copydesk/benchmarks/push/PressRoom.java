package copydesk.benchmarks.push;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import copydesk.benchmarks.article.ArticleGenerator;
import copydesk.contract.Json;

/** Pushes articles as a press room does, a text export each. */
final class PressRoom implements WayIn {

    static final String KEY_DIGEST = "de8af544dbece32a2d3adb88860285b2eb29d0afc109bf7fe1f425b7a373338a";

    private final HttpClient client = HttpClient.newHttpClient();

    private final ArticleGenerator generator = new ArticleGenerator(20_261_128);

    private final URI address;

    PressRoom(String ingest) {
        this.address = URI.create(ingest + "/articles");
    }

    @Override
    public String send(int number) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(this.address)
            .header("Authorization", "Bearer press-room-key")
            .header("Content-Type", "text/plain")
            .header("Idempotency-Key", "article-" + number)
            .POST(HttpRequest.BodyPublishers.ofByteArray(this.generator.article(number).document()))
            .build();
        HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
        Object item = Json.read(answer.body().getBytes(StandardCharsets.UTF_8), Map.class).get("item");
        if (item == null) {
            throw new IllegalStateException("The push was answered with " + answer.statusCode());
        }
        return item.toString();
    }

}
