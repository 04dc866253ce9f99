package copydesk.allinone.rerun;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import copydesk.allinone.read.CommittedReader;
import copydesk.contract.Json;
import copydesk.contract.Topic;
import copydesk.contract.news.NewsItem;

/** The latest document of each article, as everybody may read it on a cluster. */
final class Shelf {

    private final Map<String, byte[]> documents = new TreeMap<>();

    private Shelf() {
    }

    /** The articles whose uri is wanted. */
    static Shelf of(String bootstrap, Predicate<String> wanted) {
        Shelf shelf = new Shelf();
        new CommittedReader(bootstrap).readAll(List.of(Topic.LATEST), (record) -> {
            String uri = new String(record.key(), StandardCharsets.UTF_8);
            if (record.value() != null && wanted.test(uri)) {
                shelf.documents.put(uri, record.value());
            }
        });
        return shelf;
    }

    /** The bytes of each article's document by its uri, in the order of the uris. */
    Map<String, byte[]> documents() {
        return this.documents;
    }

    /** A document. */
    static NewsItem read(byte[] json) {
        return Json.read(json, NewsItem.class);
    }

}
