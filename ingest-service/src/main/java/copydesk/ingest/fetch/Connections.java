package copydesk.ingest.fetch;

import java.util.List;

import copydesk.ingest.address.Destinations;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The HTTP client, with everything switched off that it would do by itself. */
final class Connections {

    private static final int PER_HOST = 8;

    /** A host is asked again after seconds or minutes; few keep a connection so long. */
    private static final TimeValue IDLE = TimeValue.ofSeconds(10);

    /** The client's own head of an answer has no end. */
    private static final Http1Config HEAD = Http1Config.custom()
        .setMaxLineLength(16_384)
        .setMaxHeaderCount(200)
        .build();

    private Connections() {
    }

    static CloseableHttpClient client(FetchSettings settings, Destinations destinations) {
        return HttpClients.custom()
            .setUserAgent(settings.userAgent())
            .setConnectionManager(pool(settings, destinations))
            .setDefaultRequestConfig(RequestConfig.custom()
                .setResponseTimeout(Timeout.of(settings.timeout()))
                .setConnectionRequestTimeout(Timeout.of(settings.timeout()))
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build())
            .setDefaultHeaders(List.of(new BasicHeader("Accept", "text/html, application/xml;q=0.9, */*;q=0.8"),
                    new BasicHeader("Accept-Encoding", ContentCoding.ACCEPTED)))
            // the client's own decompression has no limit
            .disableContentCompression()
            .disableCookieManagement()
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableAuthCaching()
            .evictIdleConnections(IDLE)
            .build();
    }

    private static PoolingHttpClientConnectionManager pool(FetchSettings settings, Destinations destinations) {
        Timeout timeout = Timeout.of(settings.timeout());
        return PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(new PinnedNames(destinations))
            .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(HEAD).build())
            .setMaxConnTotal(settings.maxConnections())
            .setMaxConnPerRoute(Math.min(PER_HOST, settings.maxConnections()))
            .setDefaultConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(timeout)
                .setSocketTimeout(timeout)
                .setValidateAfterInactivity(TimeValue.ofMilliseconds(500))
                .build())
            .build();
    }

}
