package copydesk.ingest.wire;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import copydesk.contract.Digest;
import copydesk.contract.Json;
import copydesk.contract.article.Article;
import copydesk.contract.article.FetchFacts;
import copydesk.extraction.article.ExtractedArticle;
import copydesk.extraction.article.Extractor;
import copydesk.extraction.article.RawDocument;
import org.jspecify.annotations.Nullable;

/** Items as the readers get them, and what becomes of them. */
final class WireItems {

    private static final int LIMIT = 1_000;

    private WireItems() {
    }

    static WireReading ninjs(String json) {
        return ninjs(json, facts(null));
    }

    static WireReading ninjs(String json, FetchFacts facts) {
        return new NinjsReader().read(map(json), facts, LIMIT);
    }

    static Map<?, ?> map(String json) {
        return Json.read(json.getBytes(StandardCharsets.UTF_8), Map.class);
    }

    static WireReading nitf(String xml) {
        return new NitfReader().read(xml.getBytes(StandardCharsets.UTF_8), facts(null)).orElseThrow();
    }

    static FetchFacts facts(@Nullable String url) {
        return new FetchFacts("agency", (url != null) ? url : "agency:item", "item", url, null, null,
                Digest.text(new byte[0]));
    }

    static RawDocument document(WireReading reading) {
        return ((WireReading.Story) reading).document();
    }

    static ExtractedArticle extracted(WireReading reading) {
        return new Extractor().extract(document(reading)).orElseThrow();
    }

    static Article article(WireReading reading) {
        return extracted(reading).article();
    }

}
