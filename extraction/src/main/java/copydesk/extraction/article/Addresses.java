package copydesk.extraction.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import copydesk.contract.article.Form;
import org.jspecify.annotations.Nullable;

/**
 * All names of one article.
 *
 * @param printed its address as the source spells it; null if it has none
 * @param canonical its address for readers, without tracking; null if it has none
 * @param identity what its uri is made of
 * @param aliases its other names
 */
record Addresses(@Nullable String printed, @Nullable String canonical, String identity, List<String> aliases) {

    static Addresses of(RawDocument document, Optional<String> inText) {
        List<String> urls = new ArrayList<>(inText.stream().toList());
        urls.addAll(document.metadata().addresses());
        boolean wire = document.form() == Form.WIRE_ITEM;
        if (document.form() != Form.FEED_ENTRY && !wire) {
            addIfPresent(urls, document.facts().url());
            urls.add(document.facts().identity());
        }
        List<String> usable = urls.stream()
            .filter((url) -> CanonicalUrl.of(url).isPresent() && (!wire || Guid.mayName(url, document.facts())))
            .toList();
        Set<String> names = new LinkedHashSet<>();
        if (wire) {
            // a wire item keeps its own guid, wherever it is published
            names.addAll(ids(document));
        }
        usable
            .forEach((url) -> CanonicalUrl.of(url).filter((name) -> !CanonicalUrl.isHome(name)).ifPresent(names::add));
        String canonical = usable.stream()
            .filter((url) -> !CanonicalUrl.isHome(url))
            .findFirst()
            .flatMap(CanonicalUrl::forReaders)
            .orElse(null);
        guid(document).ifPresent(names::add);
        String identity = names.stream().findFirst().orElse(document.identity());
        return new Addresses(usable.stream().findFirst().orElse(null), canonical, identity,
                names.stream().filter((name) -> !name.equals(identity)).toList());
    }

    private static Optional<String> guid(RawDocument document) {
        return Optional.ofNullable(document.metadata().guid())
            .filter((guid) -> document.form() != Form.WIRE_ITEM)
            .map((guid) -> Guid.ofFeed(guid, document.facts()));
    }

    private static List<String> ids(RawDocument document) {
        List<String> ids = new ArrayList<>();
        addIfPresent(ids, document.metadata().guid());
        ids.addAll(document.metadata().otherIds());
        return ids.stream().map((id) -> Guid.ofItem(id, document.facts())).toList();
    }

    private static void addIfPresent(List<String> urls, @Nullable String url) {
        if (url != null) {
            urls.add(url);
        }
    }

}
