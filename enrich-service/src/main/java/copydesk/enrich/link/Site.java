package copydesk.enrich.link;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import copydesk.contract.article.Article;
import copydesk.contract.article.InfoSource;
import crawlercommons.domains.EffectiveTldFinder;
import org.jspecify.annotations.Nullable;

/**
 * The site an article belongs to: all hosts below the name that its owner registered, by
 * the Public Suffix List.
 */
final class Site {

    private final @Nullable WebUrl home;

    private final List<WebUrl> pages;

    private Site(List<WebUrl> pages, @Nullable WebUrl home) {
        this.pages = pages;
        this.home = home;
    }

    /** The site of an article; one that owns nothing if the article does not tell. */
    static Site of(Article article) {
        List<WebUrl> pages = Stream.of(article.canonicalUrl(), article.origin().identity())
            .flatMap((address) -> WebUrl.parse(address).stream())
            .map(Tracking::takeOff)
            .toList();
        return new Site(pages, pages.stream().findFirst().or(() -> publisher(article)).orElse(null));
    }

    private static Optional<WebUrl> publisher(Article article) {
        return article.infoSources()
            .stream()
            .filter((source) -> source.role().equals("publisher"))
            .map(InfoSource::uri)
            .filter(Objects::nonNull)
            .findFirst()
            .flatMap(WebUrl::parse);
    }

    /** The address of the article itself, what relative ones are relative to. */
    @Nullable WebUrl page() {
        return this.pages.isEmpty() ? null : this.pages.get(0);
    }

    /** Whether an address leads to the article itself. */
    boolean isPage(WebUrl url) {
        return this.pages.stream().anyMatch(url::isSamePage);
    }

    /** Whether an address belongs to the site. */
    boolean owns(WebUrl url) {
        return this.home != null && domain(url.host()).equals(domain(this.home.host()));
    }

    /** Whether an address is on the very host of the site. */
    boolean isHost(WebUrl url) {
        return this.home != null && url.host().equals(this.home.host());
    }

    private static String domain(String host) {
        String name = HostName.open(host);
        if (name.startsWith("[") || name.matches("[0-9.]+")) {
            return name;
        }
        String domain = EffectiveTldFinder.getAssignedDomain(name, true, false);
        if (domain != null) {
            return domain.toLowerCase(Locale.ROOT);
        }
        return (EffectiveTldFinder.getEffectiveTLD(name) != null) ? name : lastLabels(name);
    }

    // the list's own rule for what it does not know
    private static String lastLabels(String name) {
        int dot = name.lastIndexOf('.', name.lastIndexOf('.') - 1);
        return name.substring(dot + 1);
    }

}
