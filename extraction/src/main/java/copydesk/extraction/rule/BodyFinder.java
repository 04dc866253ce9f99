package copydesk.extraction.rule;

import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the body of an article: the one the page names, if it
 * holds enough, else the densest.
 */
public final class BodyFinder {

    private static final String NAMED = "[itemprop=articleBody], [itemprop=text], [property=articleBody], "
            + ".article-body,"
            + " .article__body, .article-content, .article__content, .articleBody, .story-body, .story-content,"
            + " .entry-content, .post-content, .post-body, .content-body, .article-text, .body-copy,"
            + " #article-body, #articleBody, #story-body, [data-testid=article-body]";

    private final Element page;

    private final TextMass mass;

    public BodyFinder(Element page, TextMass mass) {
        this.page = page;
        this.mass = mass;
    }

    public Element find() {
        return named(NAMED, 10).or(() -> named("article", 20).map(this::nearest))
            .or(() -> named("main, [role=main]", 50).map(this::nearest))
            .orElseGet(() -> nearest(this.page));
    }

    // percent: how much of all prose it must hold, so that a teaser that calls itself an
    // article is not taken; where
    // several hold much, the page goes on to other articles below the first
    private Optional<Element> named(String query, int percent) {
        List<Element> candidates = this.page.select(query);
        int most = candidates.stream().mapToInt(this.mass::prose).max().orElse(0);
        return candidates.stream()
            .filter((element) -> this.mass.prose(element) > 0 && this.mass.prose(element) * 100L >= most * 35L)
            .findFirst()
            .filter((element) -> this.mass.prose(element) * 100L >= (long) this.mass.total() * percent)
            .map((element) -> withSiblings(element, candidates));
    }

    // some pages cut the body into pieces of the same name, with advertising between them
    private Element withSiblings(Element found, List<Element> candidates) {
        Element parent = found.parent();
        boolean cut = parent != null && candidates.stream()
            .anyMatch((other) -> other != found && other.parent() == parent && this.mass.prose(other) > 0
                    && other.className().equals(found.className()));
        return (cut && parent != null) ? parent : found;
    }

    // the element that has the most prose close below it, or one around it that has much
    // more in all
    private Element nearest(Element root) {
        Element best = root;
        for (Element element : root.select("*")) {
            best = (this.mass.near(element) > this.mass.near(best)) ? element : best;
        }
        Element wider = best.parent();
        while (wider != null && wider != root.parent() && this.mass.prose(best) * 100L < this.mass.prose(root) * 60L
                && this.mass.prose(wider) * 100L < this.mass.prose(best) * 250L) {
            best = (this.mass.prose(wider) * 100L > this.mass.prose(best) * 115L) ? wider : best;
            wider = wider.parent();
        }
        return best;
    }

}
