package copydesk.extraction.about;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import copydesk.extraction.jsonld.JsonLd;
import copydesk.extraction.rule.BriefText;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline of a page: the first-level heading that the page's own title
 * confirms, else that title.
 */
final class PageTitle {

    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:[|•·»]|::|[-–—])\\s+");

    private static final Pattern BEFORE = Pattern.compile("^\\s+\\S{1,2}\\s+");

    private static final Pattern AFTER = Pattern.compile("\\s+\\S{1,2}\\s+$");

    private static final Pattern DOTS = Pattern.compile("\\s?(?:…|\\.\\.\\.)$");

    private static final int MAX_LENGTH = 500;

    private static final int LONG = 180;

    // where data formats advise to cut headlines
    private static final int CUT = 105;

    private static final int MIN_KICKER = 4;

    private static final int MAX_HOUSE = 5;

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
        Map<String, String> said = said();
        List<String> headings = headings();
        Headline found = heading(headings, said).or(() -> first(said))
            .orElseGet(() -> headings.isEmpty() ? Headline.NONE : new Headline(headings.get(0), "h1", 0));
        Headline trimmed = withKicker(withoutKicker(notALead(found, said), said), said);
        long agreeing = said.values().stream().filter((one) -> squeezed(one).equals(squeezed(trimmed.text()))).count();
        boolean confirmed = trimmed.source().equals("h1") ? agreeing > 0 : agreeing > 1;
        return new Headline(withoutBar(trimmed.text()), trimmed.source(),
                (agreeing > 2) ? 0.97 : confirmed ? 0.93 : 0.75);
    }

    private List<String> headings() {
        List<String> main = texts(false);
        return main.isEmpty() ? texts(true) : main;
    }

    private List<String> texts(boolean furniture) {
        return this.scan.headings()
            .stream()
            .filter((heading) -> heading.furniture() == furniture)
            .map((heading) -> withoutSite(clean(BriefText.of(heading.element(), MAX_LENGTH))))
            .filter((heading) -> !heading.isEmpty())
            .toList();
    }

    private Optional<Headline> heading(List<String> headings, Map<String, String> said) {
        String shared = said.getOrDefault("meta:og:title", "");
        String best = said.values().stream().findFirst().orElse("");
        Optional<String> same = texts(true).stream()
            .filter((heading) -> words(heading).size() > 2 && squeezed(heading).equals(squeezed(shared)))
            .findFirst();
        Optional<String> found = headings.stream()
            .filter((heading) -> squeezed(heading).equals(squeezed(shared)))
            .findFirst()
            .or(() -> same)
            .or(() -> headings.stream().filter((heading) -> isPart(heading, best)).findFirst())
            .or(() -> headings.stream().filter((heading) -> alike(heading, best)).findFirst())
            .or(() -> only(headings, said));
        return found.map((heading) -> new Headline(spaced(heading, shared), "h1", 0));
    }

    // a heading may be set in pieces without space between them
    private static String spaced(String heading, String shared) {
        boolean glued = words(heading).size() < words(shared).size() && squeezed(heading).equals(squeezed(shared));
        return glued ? shared : heading;
    }

    private static boolean isPart(String heading, String said) {
        return words(heading).size() > 2 && squeezed(said).contains(squeezed(heading));
    }

    // what search engines shall read stands in the title, what people read in the heading
    private Optional<String> only(List<String> headings, Map<String, String> said) {
        List<String> telling = headings.stream()
            .filter((heading) -> words(heading).size() > 2 && !isSite(heading))
            .toList();
        boolean alone = telling.size() == 1 && (said.isEmpty() || sharesWord(telling.get(0), said.values()));
        return alone ? Optional.of(telling.get(0)) : Optional.empty();
    }

    private static boolean sharesWord(String heading, Collection<String> said) {
        Set<String> words = words(heading);
        return said.stream()
            .flatMap((one) -> words(one).stream())
            .anyMatch((word) -> word.length() > 2 && words.contains(word));
    }

    private static Optional<Headline> first(Map<String, String> said) {
        return said.entrySet().stream().findFirst().map((one) -> new Headline(one.getValue(), one.getKey(), 0));
    }

    // some pages mark their standfirst as the headline
    private static Headline notALead(Headline found, Map<String, String> said) {
        String title = said.getOrDefault("title", "");
        boolean lead = found.text().length() > LONG && !title.isEmpty() && title.length() < found.text().length()
                && !found.text().startsWith(title);
        return lead ? new Headline(title, "title", 0) : found;
    }

    // a heading may hold the line that is printed small above the headline
    private static Headline withoutKicker(Headline found, Map<String, String> said) {
        String whole = squeezed(found.text());
        if (squeezed(said.getOrDefault("meta:og:title", "")).equals(whole)) {
            return found;
        }
        for (String place : List.of("json-ld:headline", "meta:og:title")) {
            String text = said.getOrDefault(place, "");
            String bare = squeezed(text);
            if (words(text).size() > 3 && isKicker(whole, bare)) {
                return new Headline(text, place, 0);
            }
        }
        return found;
    }

    // an article or a number before the headline belongs to it
    private static boolean isKicker(String whole, String bare) {
        String before = whole.endsWith(bare) ? whole.substring(0, whole.length() - bare.length()) : "";
        return before.length() > MIN_KICKER || before.codePoints().filter(Character::isLetter).count() >= MIN_KICKER;
    }

    // where all data agree on it, it belongs to the headline
    private static Headline withKicker(Headline found, Map<String, String> said) {
        String shared = said.getOrDefault("meta:og:title", "");
        String whole = squeezed(shared);
        boolean agreed = whole.equals(squeezed(said.getOrDefault("json-ld:headline", "")));
        boolean begins = whole.length() > squeezed(found.text()).length() && whole.endsWith(squeezed(found.text()));
        return (agreed && begins && words(found.text()).size() > 2) ? new Headline(shared, "meta:og:title", 0) : found;
    }

    private static String withoutBar(String text) {
        int bar = text.lastIndexOf(" | ");
        boolean house = bar > 0 && words(text.substring(bar)).size() <= MAX_HOUSE
                && words(text.substring(0, bar)).size() > 2;
        return house ? withoutBar(text.substring(0, bar).strip()) : text;
    }

    // the data's headline first, except where a system cut it
    private Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "json-ld:headline", this.data.text("headline"));
        put(said, "meta:og:title", this.scan.metas().first("og:title"));
        put(said, "title", this.page.title());
        put(said, "meta:twitter:title", this.scan.metas().first("twitter:title"));
        put(said, "json-ld:name", this.data.text("name"));
        String headline = said.get("json-ld:headline");
        String next = said.getOrDefault("meta:og:title", said.getOrDefault("title", ""));
        if (headline != null && isCut(headline, next)) {
            said.remove("json-ld:headline");
        }
        return said;
    }

    private static boolean isCut(String headline, String next) {
        String begin = DOTS.matcher(headline).replaceFirst("");
        return next.length() > headline.length() && next.startsWith(begin)
                && (headline.length() >= CUT || begin.length() < headline.length());
    }

    private void put(Map<String, String> said, String source, @Nullable String text) {
        String title = (text != null) ? withoutSite(clean(text)) : "";
        if (!title.isEmpty()) {
            said.put(source, title);
        }
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
        return suffix ? AFTER.matcher(title.substring(0, title.lastIndexOf(last))).replaceFirst("") : title;
    }

    private boolean isSiteFirst(String title, String first) {
        String rest = withoutFirst(title, first);
        boolean named = this.site != null && squeezed(first).equals(squeezed(this.site));
        return named || (!isSite(rest) && words(rest).size() > words(first).size() && isPrinted(rest));
    }

    private static String withoutFirst(String title, String first) {
        return BEFORE.matcher(title.substring(title.indexOf(first) + first.length())).replaceFirst("");
    }

    // old pages have no heading elements: the headline is a line of its own
    private boolean isPrinted(String words) {
        return this.scan.headings().isEmpty()
                && this.scan.lines().stream().anyMatch((line) -> line.text().equalsIgnoreCase(words));
    }

    private boolean isSite(String part) {
        String squeezed = squeezed(part);
        String name = (this.site != null) ? squeezed(this.site) : "";
        return !name.isEmpty() && !squeezed.isEmpty() && (name.contains(squeezed) || squeezed.contains(name));
    }

    private static String squeezed(String part) {
        StringBuilder out = new StringBuilder(part.length());
        part.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString();
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
