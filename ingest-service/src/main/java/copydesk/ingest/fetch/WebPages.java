package copydesk.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import copydesk.contract.Digest;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.ledger.Reason;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Fetches documents from the web by http and https within limits. Thread-safe; to be
 * closed when no longer used.
 */
public final class WebPages implements AutoCloseable {

    private final FetchSettings settings;

    private final Clock clock;

    private final CloseableHttpClient client;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor((task) -> {
        Thread thread = new Thread(task, "fetch-timer");
        thread.setDaemon(true);
        return thread;
    });

    /** A fetcher with these limits, its times taken from the clock. */
    public WebPages(FetchSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.client = client(settings);
    }

    /** Fetches what is at an address. */
    public Fetched fetch(String url) {
        URI address = address(url);
        if (address == null) {
            return new Fetched.Failed(Names.ofUrl(url), url, Reason.UNREACHABLE, "This is no http or https address.");
        }
        HttpClientContext context = HttpClientContext.create();
        Instant deadline = this.clock.instant().plus(this.settings.timeout());
        HttpGet request = new HttpGet(address);
        ScheduledFuture<?> end = this.timer.schedule(request::cancel, this.settings.timeout().toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return read(url, context, this.client.executeOpen(null, request, context), deadline);
        }
        catch (BodyStream.TooMuch ex) {
            return new Fetched.Failed(Names.ofUrl(url), url, Reason.TOO_LARGE, Reason.TOO_LARGE.sentence());
        }
        catch (IOException | IllegalArgumentException | IllegalStateException ex) {
            return new Fetched.Failed(Names.ofUrl(url), url, Reason.UNREACHABLE,
                    "The server gave no usable answer: " + ex.getClass().getSimpleName() + ".");
        }
        finally {
            // closing a response would read the rest of it, which may have no end
            request.cancel();
            end.cancel(false);
        }
    }

    @Override
    public void close() throws IOException {
        this.timer.shutdownNow();
        this.client.close();
    }

    private Fetched read(String url, HttpClientContext context, ClassicHttpResponse response, Instant deadline)
            throws IOException {
        int status = response.getCode();
        HttpEntity entity = response.getEntity();
        if (status != 200 || entity == null) {
            return new Fetched.Failed(Names.ofUrl(url), url, Reason.UNREACHABLE, "The server answered " + status + ".");
        }
        String encoding = (entity.getContentEncoding() != null) ? entity.getContentEncoding() : "";
        byte[] bytes = new BodyStream(this.settings, this.clock, deadline).read(entity.getContent(), encoding);
        String last = last(context, url);
        FetchFacts facts = new FetchFacts(host(url), url, Names.ofUrl(url), last, contentType(response), status,
                Digest.text(bytes));
        return new Offer(facts, bytes, this.clock.instant());
    }

    private static @Nullable String contentType(ClassicHttpResponse response) {
        Header header = response.getFirstHeader("Content-Type");
        return (header != null && !header.getValue().isBlank()) ? header.getValue().strip() : null;
    }

    private static String last(HttpClientContext context, String url) {
        List<URI> visited = context.getRedirectLocations().getAll();
        return visited.isEmpty() ? url : visited.get(visited.size() - 1).toString();
    }

    private static String host(String url) {
        String host = URI.create(url.strip()).getHost();
        return (host != null) ? host.toLowerCase(Locale.ROOT) : "web";
    }

    private static @Nullable URI address(String url) {
        try {
            URI address = URI.create(url.strip());
            String scheme = (address.getScheme() != null) ? address.getScheme().toLowerCase(Locale.ROOT) : "";
            return (address.getHost() != null && List.of("http", "https").contains(scheme))
                    ? URI.create(address.toASCIIString()) : null;
        }
        catch (IllegalArgumentException ex) {
            return null;
        }
    }

    private static CloseableHttpClient client(FetchSettings settings) {
        Timeout timeout = Timeout.of(settings.timeout());
        return HttpClients.custom()
            .setUserAgent(settings.userAgent())
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(timeout).setSocketTimeout(timeout).build())
                .build())
            .setDefaultRequestConfig(RequestConfig.custom()
                .setMaxRedirects(settings.maxRedirects())
                .setRedirectsEnabled(settings.maxRedirects() > 0)
                .setResponseTimeout(timeout)
                .build())
            .setDefaultHeaders(List.of(new BasicHeader("Accept-Encoding", "gzip")))
            // the client's own decompression has no limit
            .disableContentCompression()
            .disableCookieManagement()
            .disableAutomaticRetries()
            .build();
    }

}
