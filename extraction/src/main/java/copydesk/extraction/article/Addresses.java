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
        if (document.form() != Form.FEED_ENTRY) {
            addIfPresent(urls, document.facts().url());
            urls.add(document.facts().identity());
        }
        List<String> usable = urls.stream().filter((url) -> CanonicalUrl.of(url).isPresent()).toList();
        Set<String> names = new LinkedHashSet<>();
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

    // a guid such as 4711 is unique in its own feed only
    private static Optional<String> guid(RawDocument document) {
        return Optional.ofNullable(document.metadata().guid())
            .map((guid) -> CanonicalUrl.of(guid)
                .orElse(guid.matches("(?i)(?:urn|tag):.*") ? guid : document.facts().sourceId() + ":" + guid));
    }

    private static void addIfPresent(List<String> urls, @Nullable String url) {
        if (url != null) {
            urls.add(url);
        }
    }

}
