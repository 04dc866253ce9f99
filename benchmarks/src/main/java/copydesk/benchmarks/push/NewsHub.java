package copydesk.benchmarks.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A feed and the hub that delivers it, on one server of this machine. */
final class NewsHub implements AutoCloseable {

    private static final int ACCEPTED = 202;

    private final HttpClient client = HttpClient.newHttpClient();

    private final HttpServer server;

    private final CompletableFuture<Map<String, String>> asked = new CompletableFuture<>();

    NewsHub() {
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.server.createContext("/feed", (exchange) -> answer(exchange, 200, feed("")));
        this.server.createContext("/hub", (exchange) -> {
            this.asked.complete(fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            answer(exchange, ACCEPTED, "taken");
        });
        this.server.createContext("/robots.txt", (exchange) -> answer(exchange, 200, "User-agent: *\nAllow: /\n"));
        this.server.start();
    }

    String address() {
        return "http://127.0.0.1:" + this.server.getAddress().getPort();
    }

    /** A document of the feed with these items in it. */
    String feed(String items) {
        return "<rss version='2.0' xmlns:a='http://www.w3.org/2005/Atom' "
                + "xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>News</title>"
                + "<a:link rel='hub' href='" + address() + "/hub'/><a:link rel='self' href='" + address() + "/feed'/>"
                + items + "</channel></rss>";
    }

    /**
     * Waits until it is asked, and makes sure.
     * @param callback where we said that we are
     * @param service where we really are
     */
    Subscriber subscriber(String callback, String service) throws IOException, InterruptedException {
        Map<String, String> form = this.asked.join();
        String address = String.valueOf(form.get("hub.callback")).replace(callback, service);
        String query = "?hub.mode=subscribe&hub.challenge=c4&hub.lease_seconds=86400&hub.topic="
                + URLEncoder.encode(String.valueOf(form.get("hub.topic")), StandardCharsets.UTF_8);
        HttpResponse<String> answer = this.client.send(HttpRequest.newBuilder(URI.create(address + query)).build(),
                HttpResponse.BodyHandlers.ofString());
        if (!answer.body().equals("c4")) {
            throw new IllegalStateException("The subscription was not confirmed: " + answer.statusCode());
        }
        return new Subscriber(URI.create(address), String.valueOf(form.get("hub.secret")));
    }

    /** Delivers a document. */
    void deliver(Subscriber subscriber, String document) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(subscriber.address)
            .header("Content-Type", "application/rss+xml")
            .header("X-Hub-Signature", "sha256=" + signature(subscriber.secret, document))
            .POST(HttpRequest.BodyPublishers.ofString(document))
            .build();
        int status = this.client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != ACCEPTED) {
            throw new IllegalStateException("The delivery was answered with " + status);
        }
    }

    private static String signature(String secret, String document) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(document.getBytes(StandardCharsets.UTF_8)));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("every Java platform has HmacSHA256", ex);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        for (String field : form.split("&")) {
            int sign = field.indexOf('=');
            fields.put(field.substring(0, sign), URLDecoder.decode(field.substring(sign + 1), StandardCharsets.UTF_8));
        }
        return fields;
    }

    @Override
    public void close() {
        this.server.stop(0);
    }

    /**
     * Who is delivered to.
     *
     * @param address where
     * @param secret what is signed with
     */
    record Subscriber(URI address, String secret) {

    }

}
