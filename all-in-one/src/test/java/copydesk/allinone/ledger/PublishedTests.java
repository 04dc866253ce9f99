package copydesk.allinone.ledger;

import java.nio.charset.StandardCharsets;

import copydesk.contract.Json;
import copydesk.contract.news.NewsItem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedTests {

    @Test
    void takesHeadlineAndTagsFromTheDocument() {
        NewsItem item = item("""
                {"uri": "urn:uuid:1", "title": "Ferries",
                 "headlines": [{"role": "main", "contentType": "text/plain", "value": "Ferries stay in port"}],
                 "people": [{"name": "Ana Sousa", "rel": "mentions", "literal": "p1"}],
                 "organisations": [{"name": "Lisbon", "rel": "mentions", "literal": "o1"}],
                 "places": [{"name": "Lisbon", "rel": "about", "literal": "l1"}]}""");

        Published published = Published.of(item, 2, "links");

        assertThat(published.headline()).isEqualTo("Ferries stay in port");
        assertThat(published.tags()).containsExactly("Ana Sousa", "Lisbon");
        assertThat(published.version()).isEqualTo(2);
        assertThat(published.change()).isEqualTo("links");
    }

    @Test
    void doesWithoutHeadline() {
        assertThat(Published.of(item("{\"uri\": \"urn:uuid:1\", \"title\": \"Ferries\"}"), 1, "kill").headline())
            .isEqualTo("Ferries");
        assertThat(Published.of(item("{\"uri\": \"urn:uuid:1\"}"), 1, "kill").headline()).isEqualTo("urn:uuid:1");
    }

    private static NewsItem item(String json) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), NewsItem.class);
    }

}
