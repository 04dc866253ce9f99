package copydesk.extraction.about;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import copydesk.extraction.jsonld.JsonLd;
import copydesk.extraction.line.Byline;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote the article: what the page's data says weighed against what it prints.
 *
 * @param names one each
 * @param source where they were read; empty if nobody is named
 * @param confidence how sure it is
 */
record PageAuthors(List<String> names, String source, double confidence) {

    private static final List<String> METAS = List.of("author", "article:author", "article:author_name",
            "parsely-author", "sailthru.author", "cxenseparse:author", "cxenseparse:recs:author", "citation_author",
            "dc.creator", "dcterms.creator", "dc.contributor", "byl", "og:article:author", "creator", "authors",
            "article.author", "rnews:author");

    private static final Pattern WRITTEN = Pattern.compile("(?iu)written|author|verfasst|geschrieben|écrit|escrito");

    private static final Pattern FILED = Pattern
        .compile("(?<family>\\p{Lu}[\\p{L}’'-]+), (?<given>\\p{Lu}[\\p{L}’'.-]*(?: \\p{Lu}\\.?)?)");

    private static final Pattern DEGREE = Pattern.compile(".*, \\p{Lu}{2,}");

    private static final Pattern TITLE = Pattern.compile("^(?:dr|prof)\\.?\\s");

    static PageAuthors of(PageScan scan, JsonLd data, HeadArea area, @Nullable String site) {
        PageAuthors said = said(scan, data).unless((names) -> isOwner(names, data, area, site));
        Optional<PrintedAuthors.Found> printed = new PrintedAuthors(scan, area).find()
            .or(() -> said.names().isEmpty() ? Signature.of(scan) : Optional.empty());
        return printed.map((found) -> weighed(said, found, area, site)).orElse(said);
    }

    // companies name themselves in the data of all their pages; only a newsroom signs as
    // a
    // house
    private static boolean isOwner(List<String> names, JsonLd data, HeadArea area, @Nullable String site) {
        return !data.isNews() && !data.parties("author").isEmpty()
                && data.parties("author").stream().allMatch(JsonLd.Party::house)
                && names.stream().allMatch((name) -> isHouse(name, site) && !area.prints(name));
    }

    private PageAuthors unless(Predicate<List<String>> useless) {
        return useless.test(this.names) ? new PageAuthors(List.of(), "", 0) : this;
    }

    private static PageAuthors weighed(PageAuthors said, PrintedAuthors.Found printed, HeadArea area,
            @Nullable String site) {
        PageAuthors shown = new PageAuthors(printed.names(), "text", printed.sure() ? 0.8 : 0.65);
        if (said.names().isEmpty()) {
            return shown;
        }
        Set<String> ours = plain(said.names());
        List<String> names = narrowed(printed.names(), said.names(), site);
        Set<String> theirs = plain(names);
        if (theirs.containsAll(ours)) {
            boolean same = ours.equals(theirs);
            return new PageAuthors(names, same ? said.source() : "text", same ? 0.98 : 0.9);
        }
        boolean nobody = said.names().stream().allMatch((name) -> isNobody(name, site));
        boolean hidden = said.names().stream().noneMatch(area::prints);
        if (ours.stream().noneMatch(theirs::contains)) {
            return (nobody || hidden && printed.sure() && names.stream().allMatch(PageAuthors::isFull)) ? shown
                    : new PageAuthors(said.names(), said.source(), hidden ? 0.75 : 0.9);
        }
        List<String> shownToo = said.names()
            .stream()
            .filter((name) -> theirs.contains(plain(name)) || area.prints(name) && !isNobody(name, site))
            .toList();
        return new PageAuthors(shownToo, said.source(), 0.9);
    }

    // what stands behind a name that the data give is a job, a place or the house
    private static List<String> narrowed(List<String> printed, List<String> said, @Nullable String site) {
        Set<String> names = new LinkedHashSet<>();
        boolean known = false;
        for (String name : printed) {
            Optional<String> begin = said.stream().filter((one) -> name.startsWith(one + " ")).findFirst();
            boolean more = known && (!name.contains(" ") || isHouse(name, site));
            if (!more) {
                names.add(begin.orElse(name));
            }
            known |= begin.isPresent() || plain(said).contains(plain(name));
        }
        return List.copyOf(names);
    }

    private static boolean isFull(String name) {
        return name.contains(" ") && !Byline.isJob(name);
    }

    // a publication that names itself, or a login, says less than what it prints
    private static boolean isNobody(String name, @Nullable String site) {
        boolean cased = name.codePoints()
            .anyMatch((sign) -> Character.isUpperCase(sign) || Character.isLowerCase(sign));
        return isHouse(name, site) || cased && name.equals(name.toLowerCase(Locale.ROOT)) || !Byline.isName(name);
    }

    private static boolean isHouse(String name, @Nullable String site) {
        String plain = plain(name);
        String house = (site != null) ? plain(site) : "";
        return !house.isEmpty() && (plain.contains(house) || house.contains(plain));
    }

    private static PageAuthors said(PageScan scan, JsonLd data) {
        List<String> names = parties(data.parties("author"));
        if (!names.isEmpty()) {
            return new PageAuthors(names, "json-ld:author", 0.9);
        }
        for (String meta : METAS) {
            names = names(scan.metas().all(meta).stream().map(JsonLd::plain).map(PageAuthors::upright).toList());
            if (!names.isEmpty()) {
                return new PageAuthors(names, "meta:" + meta, 0.85);
            }
        }
        names = names(data.names("creator"));
        String label = scan.metas().first("twitter:label1");
        String value = scan.metas().first("twitter:data1");
        boolean written = names.isEmpty() && label != null && value != null && WRITTEN.matcher(label).find();
        if (written && value != null) {
            return new PageAuthors(names(List.of(JsonLd.plain(value))), "meta:twitter:data1", 0.85);
        }
        return new PageAuthors(names, names.isEmpty() ? "" : "json-ld:creator", 0.7);
    }

    // libraries file people under their family name
    private static String upright(String name) {
        Matcher filed = FILED.matcher(name);
        return (filed.matches() && !DEGREE.matcher(name).matches()) ? filed.group("given") + " " + filed.group("family")
                : name;
    }

    private static List<String> parties(List<JsonLd.Party> parties) {
        List<String> names = new ArrayList<>();
        for (JsonLd.Party party : parties) {
            names.addAll(party.house() ? List.of(party.name()) : names(List.of(party.name())));
        }
        return names.stream().distinct().toList();
    }

    private static List<String> names(List<String> said) {
        List<String> names = new ArrayList<>();
        for (String one : said) {
            Byline byline = Byline.ofNames(one);
            names.addAll(byline.authors());
            names.addAll(byline.agencies());
        }
        return names.stream().distinct().limit(30).toList();
    }

    private static Set<String> plain(List<String> names) {
        return names.stream().map(PageAuthors::plain).collect(Collectors.toSet());
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        String bare = TITLE.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
        bare.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }

}
