package copydesk.ingest.fetch;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadCheckTests {

    @ParameterizedTest
    @ValueSource(strings = { "video/mp4", "Audio/MPEG", "image/jpeg", "image/svg+xml", "font/woff2", "application/pdf",
            "application/zip; x=y", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.ms-excel", "application/msword", " application/x-tar " })
    void knowsWhatIsNeverADocument(String type) {
        assertThat(HeadCheck.isNever(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "text/html; charset=utf-8", "text/plain", "application/octet-stream",
            "binary/octet-stream", "application/rss+xml", "application/atom+xml", "application/xml", "application/json",
            "application/gzip", "application/x-gzip", "application/xhtml+xml", "application/vnd.iptc.g2.newsitem+xml",
            "application/x-unknown", "video", "image", "unknown" })
    void letsPassWhatMayBeOneOrIsOftenSaidOfOne(String type) {
        assertThat(HeadCheck.isNever(type)).isFalse();
    }

}
