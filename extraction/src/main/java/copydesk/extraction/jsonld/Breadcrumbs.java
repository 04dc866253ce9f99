package copydesk.extraction.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import copydesk.extraction.article.CanonicalUrl;
import org.jspecify.annotations.Nullable;

/**
 * The way from the home page to an article as data gives it.
 *
 * @param steps from the home page to the article, perhaps without either of them
 */
public record Breadcrumbs(List<Step> steps) {

    private static final Set<String> HOME = Set.of("home", "homepage", "home page", "start", "startseite", "accueil",
            "inicio", "início", "portada", "hjem", "etusivu", "strona główna", "главная", "головна", "トップ", "ホーム", "홈",
            "website", "news", "nachrichten");

    /** Those of a list; there are none if it is something else. */
    static Breadcrumbs of(Map<?, ?> list) {
        List<Step> steps = new ArrayList<>();
        if (list.get("itemListElement") instanceof List<?> items) {
            items.forEach((item) -> add(steps, item));
        }
        return new Breadcrumbs(steps);
    }

    private static void add(List<Step> steps, @Nullable Object item) {
        if (item instanceof Map<?, ?> entry) {
            Map<?, ?> target = (entry.get("item") instanceof Map<?, ?> object) ? object : entry;
            String name = text(entry.get("name"), text(target.get("name"), ""));
            String url = text(entry.get("item"), text(target.get("@id"), text(target.get("url"), "")));
            if (!name.isBlank()) {
                steps.add(new Step(JsonLd.plain(name), url.strip()));
            }
        }
    }

    private static String text(@Nullable Object value, String fallback) {
        return (value instanceof String text && !text.isBlank()) ? text : fallback;
    }

    /** The section that the article with some headline stands in. */
    public Optional<String> section(String headline) {
        return this.steps.stream()
            .filter((step) -> !step.isHome())
            .limit(1)
            .map(Step::name)
            .filter((name) -> !isArticle(name, headline))
            .findFirst();
    }

    private boolean isArticle(String name, String headline) {
        String last = this.steps.get(this.steps.size() - 1).name();
        return name.equalsIgnoreCase(headline) || name.equals(last) && name.split(" ").length > 3;
    }

    /**
     * A page on the way.
     *
     * @param name as it is printed
     * @param url its address; empty if it is not given
     */
    public record Step(String name, String url) {

        private boolean isHome() {
            return this.url.equals("/") || HOME.contains(this.name.toLowerCase(Locale.ROOT))
                    || CanonicalUrl.isHome(this.url);
        }

    }

}
