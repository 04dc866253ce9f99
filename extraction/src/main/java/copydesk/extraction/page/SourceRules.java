package copydesk.extraction.page;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import copydesk.extraction.article.CanonicalUrl;
import org.jsoup.select.Selector;

/**
 * What a newsroom knows better about the pages of one host than the general rules do.
 * Whatever is left empty is found in the general way.
 *
 * @param host the host of the pages, for example {@code news.example}; its subdomains are
 * meant as well
 * @param include CSS selector of the elements that hold the body
 * @param exclude CSS selector of elements that are no part of the body
 * @param author CSS selector of the elements that name the authors
 * @param date CSS selector of the element that says when the article was published
 * @param zone time zone of dates that give none, for example {@code Europe/Kyiv}
 * @param language language of the articles as in BCP 47, for example {@code uk}
 */
public record SourceRules(String host, String include, String exclude, String author, String date, String zone,
        String language) {

    public SourceRules {
        host = text(host).toLowerCase(Locale.ROOT);
        include = selector("include", include);
        exclude = selector("exclude", exclude);
        author = selector("author", author);
        date = selector("date", date);
        zone = zone(text(zone));
        language = text(language);
        if (host.isEmpty() || host.contains("/") || host.startsWith("www.") || host.contains("*")) {
            throw new IllegalArgumentException(
                    "host must be the name of a host without www., star and path: write news.example, which covers its subdomains");
        }
        if (!language.isEmpty() && !language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw new IllegalArgumentException("language must be a tag such as de or pt-BR");
        }
    }

    private static String text(String value) {
        return (value != null) ? value.strip() : "";
    }

    private static String selector(String name, String css) {
        String clean = text(css);
        try {
            if (!clean.isEmpty()) {
                org.jsoup.select.QueryParser.parse(clean);
            }
        }
        catch (Selector.SelectorParseException | IllegalArgumentException ex) {
            throw new IllegalArgumentException(
                    name + " must be a CSS selector such as div.story > p; " + clean + " is none");
        }
        return clean;
    }

    private static String zone(String name) {
        try {
            return name.isEmpty() ? "" : ZoneId.of(name).getId();
        }
        catch (DateTimeException ex) {
            throw new IllegalArgumentException("zone must be a time zone such as Europe/Kyiv or +02:00", ex);
        }
    }

    /** The first of some rules that are meant for a page of this address. */
    public static Optional<SourceRules> of(String url, List<SourceRules> sources) {
        String host = sources.isEmpty() ? "" : CanonicalUrl.host(url).orElse("");
        return sources.stream().filter((source) -> source.covers(host)).findFirst();
    }

    private boolean covers(String other) {
        return other.equals(this.host) || other.endsWith("." + this.host);
    }

}
