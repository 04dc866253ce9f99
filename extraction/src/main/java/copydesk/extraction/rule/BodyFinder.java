package copydesk.extraction.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import copydesk.extraction.block.ClassNames;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the body of an article: the one the page names, if it
 * holds enough, else the densest.
 */
public final class BodyFinder {

    private static final Set<String> CLASSES = Set.of("article-body", "article__body", "article-content",
            "article__content", "articleBody", "story-body", "story-content", "entry-content", "post-content",
            "post-body", "content-body", "article-text", "body-copy");

    private static final Set<String> IDS = Set.of("article-body", "articleBody", "story-body");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Element page;

    private final TextMass mass;

    public BodyFinder(Element page, TextMass mass) {
        this.page = page;
        this.mass = mass;
    }

    public Element find() {
        List<Element> named = new ArrayList<>();
        List<Element> articles = new ArrayList<>();
        List<Element> mains = new ArrayList<>();
        this.page.traverse((node, depth) -> {
            if (node instanceof Element element) {
                addIf(isNamedBody(element), named, element);
                addIf(element.normalName().equals("article"), articles, element);
                addIf(element.normalName().equals("main") || element.attr("role").equals("main"), mains, element);
            }
        });
        return largest(named, 10).or(() -> largest(articles, 20).map(this::nearest))
            .or(() -> largest(mains, 50).map(this::nearest))
            .orElseGet(() -> nearest(this.page));
    }

    private static void addIf(boolean wanted, List<Element> list, Element element) {
        if (wanted) {
            list.add(element);
        }
    }

    private static boolean isNamedBody(Element element) {
        String property = element.attr("itemprop");
        return property.equals("articleBody") || property.equals("text")
                || element.attr("property").equals("articleBody") || IDS.contains(element.id())
                || element.attr("data-testid").equals("article-body")
                || SPACE.splitAsStream(element.className()).anyMatch(CLASSES::contains);
    }

    // percent: how much of all prose it must hold, so that a teaser that calls itself an
    // article is not taken; where
    // several hold much, the page goes on to other articles below the first
    private Optional<Element> largest(List<Element> candidates, int percent) {
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
                    && ClassNames.sorted(other).equals(ClassNames.sorted(found)));
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
