package copydesk.ingest.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import copydesk.ingest.address.Destinations;
import copydesk.ingest.address.WebUrl;
import copydesk.ingest.room.Room;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.net.URIAuthority;
import org.jspecify.annotations.Nullable;

/**
 * One request and what comes back, ended at a deadline whatever the server does.
 * Thread-safe.
 */
final class Exchange implements AutoCloseable {

    private static final int SMALL = 65_536;

    // fields are in ASCII, and not every hub knows the type with a charset behind it
    private static final ContentType FORM = ContentType.create("application/x-www-form-urlencoded");

    private final FetchSettings settings;

    private final Clock clock;

    private final Room room;

    private final CloseableHttpClient client;

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, (task) -> {
        Thread thread = new Thread(task, "fetch-timer");
        thread.setDaemon(true);
        return thread;
    });

    Exchange(FetchSettings settings, Clock clock, Room room, Destinations destinations) {
        this.settings = settings;
        this.clock = clock;
        this.room = room;
        this.client = Connections.client(settings, destinations);
        // else each fetch is remembered until its deadline
        this.timer.setRemoveOnCancelPolicy(true);
    }

    /** Asks for a document; its body is read if it is one. */
    Reply get(WebUrl url, @Nullable Validators validators, Instant deadline) throws IOException {
        return exchange(url, request("GET", url, validators), deadline, true);
    }

    /** Sends a form; of what is answered only the head is read. */
    Reply post(WebUrl url, String form, Instant deadline) throws IOException {
        HttpUriRequestBase request = request("POST", url, null);
        request.setEntity(new StringEntity(form, FORM));
        return exchange(url, request, deadline, false);
    }

    private Reply exchange(WebUrl url, HttpUriRequestBase request, Instant deadline, boolean whole) throws IOException {
        long left = Duration.between(this.clock.instant(), deadline).toMillis();
        Future<?> end = this.timer.schedule(request::cancel, Math.max(left, 0), TimeUnit.MILLISECONDS);
        try {
            HttpHost target = new HttpHost(url.scheme(), url.host(), url.port());
            return reply(this.client.executeOpen(target, request, null), url, deadline, whole);
        }
        finally {
            // closing a response would read the rest of it, which may have no end
            request.cancel();
            end.cancel(false);
        }
    }

    private static HttpUriRequestBase request(String method, WebUrl url, @Nullable Validators validators) {
        HttpUriRequestBase request = new HttpUriRequestBase(method, URI.create("/"));
        request.setScheme(url.scheme());
        request.setAuthority(new URIAuthority(url.host(), url.isUsualPort() ? -1 : url.port()));
        request.setPath(url.path());
        if (validators != null && validators.etag() != null) {
            request.setHeader("If-None-Match", validators.etag());
        }
        if (validators != null && validators.lastModified() != null) {
            request.setHeader("If-Modified-Since", validators.lastModified());
        }
        return request;
    }

    private Reply reply(ClassicHttpResponse response, WebUrl url, Instant deadline, boolean whole) throws IOException {
        HttpEntity entity = response.getEntity();
        if (response.getCode() != 200 || entity == null || !whole) {
            drain(entity);
            return new Reply(response, new byte[0], this.clock.instant());
        }
        // rules count whatever their type is said to be
        boolean rules = url.path().endsWith("/robots.txt");
        HeadCheck.pass(response, entity, this.settings.maxRawBytes(), rules);
        String encoding = (entity.getContentEncoding() != null) ? entity.getContentEncoding() : "";
        byte[] body = new BodyStream(this.settings, this.clock, this.room, deadline).read(entity.getContent(),
                encoding);
        return new Reply(response, body, this.clock.instant());
    }

    // a connection whose answer was read to its end can be used again
    private static void drain(@Nullable HttpEntity entity) {
        if (entity != null && entity.getContentLength() >= 0 && entity.getContentLength() <= SMALL) {
            try {
                entity.getContent().transferTo(OutputStream.nullOutputStream());
            }
            catch (IOException ex) {
                // what matters was said in the head
            }
        }
    }

    @Override
    public void close() {
        this.timer.shutdownNow();
        this.client.close(CloseMode.IMMEDIATE);
    }

}
