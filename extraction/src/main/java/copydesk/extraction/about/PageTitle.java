package copydesk.extraction.about;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline of a page: the first-level heading that the page's own title
 * confirms, else that title.
 */
final class PageTitle {

    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|•·»]|::|[-–—])\\s+");

    private static final int MAX_LENGTH = 500;

    private final Document page;

    private final PageScan scan;

    private final JsonLd data;

    private final @Nullable String site;

    PageTitle(Document page, PageScan scan, JsonLd data, @Nullable String site) {
        this.page = page;
        this.scan = scan;
        this.data = data;
        this.site = site;
    }

    /** The headline. */
    Headline find() {
        String said = said();
        List<String> headings = this.scan.headings()
            .stream()
            .map((heading) -> clean(heading.element().text()))
            .filter((heading) -> !heading.isEmpty())
            .toList();
        String text = headings.stream()
            .filter((heading) -> alike(heading, said))
            .findFirst()
            .orElseGet(() -> !said.isEmpty() ? said : headings.stream().findFirst().orElse(""));
        return new Headline(text, "h1", 0.9);
    }

    private String said() {
        String ogTitle = this.scan.metas().first("og:title");
        String headline = this.data.text("headline");
        return Stream
            .of((headline != null) ? headline : "", (ogTitle != null) ? ogTitle : "", this.page.title())
            .map((title) -> withoutSite(clean(title)))
            .filter((title) -> !title.isEmpty())
            .findFirst()
            .orElse("");
    }

    private static String clean(String title) {
        return JsonLd.plain((title.length() > MAX_LENGTH) ? title.substring(0, MAX_LENGTH) : title);
    }

    private String withoutSite(String title) {
        String[] parts = SEPARATOR.split(title);
        if (parts.length > 1 && isSiteFirst(title, parts[0])) {
            return withoutFirst(title, parts[0]);
        }
        String last = parts[parts.length - 1];
        boolean suffix = parts.length > 1 && (isSite(last) || (title.contains(" | ") && words(last).size() <= 4));
        return suffix ? title.substring(0, title.lastIndexOf(last)).replaceFirst("\\s+\\S{1,2}\\s+$", "") : title;
    }

    private boolean isSiteFirst(String title, String first) {
        String rest = withoutFirst(title, first);
        boolean named = this.site != null && squeezed(first).equals(squeezed(this.site));
        return named || (!isSite(rest) && words(rest).size() > words(first).size() && isPrinted(rest));
    }

    private static String withoutFirst(String title, String first) {
        return title.substring(title.indexOf(first) + first.length()).replaceFirst("^\\s+\\S{1,2}\\s+", "");
    }

    // old pages have no heading elements: the headline is what the body prints large or
    // bold
    private boolean isPrinted(String words) {
        return this.page.body()
            .select("h1, h2, h3, b, strong, font, big")
            .stream()
            .anyMatch((element) -> clean(element.ownText()).equalsIgnoreCase(words));
    }

    private boolean isSite(String part) {
        String squeezed = squeezed(part);
        String name = (this.site != null) ? squeezed(this.site) : "";
        return !name.isEmpty() && !squeezed.isEmpty() && (name.contains(squeezed) || squeezed.contains(name));
    }

    private static String squeezed(String part) {
        return String.join("", words(part));
    }

    private static boolean alike(String heading, String said) {
        Set<String> ours = words(heading);
        Set<String> theirs = words(said);
        long shared = ours.stream().filter(theirs::contains).count();
        return shared > 0 && shared * 2 >= Math.min(ours.size(), theirs.size()) && shared * 3 >= theirs.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>(Arrays.asList(WORD_BREAK.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }

}
