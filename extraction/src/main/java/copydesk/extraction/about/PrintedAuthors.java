package copydesk.extraction.about;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import copydesk.extraction.about.MarkedPlace.Kind;
import copydesk.extraction.line.Byline;
import copydesk.extraction.date.DatedPiece;
import copydesk.extraction.date.DayOrder;
import copydesk.extraction.date.SourceTimes;

/** The authors that a page prints near its headline. Used once. */
final class PrintedAuthors {

    private static final int MAX_LINE = 160;

    private static final int MAX_ROLE = 60;

    private static final int NEXT = 3;

    private static final String SEPARATORS = "|•·⋅●▪∙–—-";

    private static final Pattern PARTS = Pattern.compile("\\s*[|•·⋅●▪∙]\\s*|\\s[–—-]\\s");

    private static final Pattern LABEL = Pattern.compile("(?iu)(?:(?:written|posted|published|story) )?by:?|authors?:?"
            + "|von:?|autor(?:in)?:?|par:?|por:?|автор:?|tekst:?|text:?|di:?|door:?");

    private static final Pattern SIGNED_NAME = Pattern.compile("\\p{Ll}[\\p{L}\\d-]{2,29}");

    private static final Pattern DANGLING = Pattern.compile(
            "(?i)(?:\\s|^)(?:on|at|am|le|el|il|the|published|posted|updated|last|\\d\\d?[:.h]\\d\\d.*)(?=\\s|$)|[,:]\\s*$");

    private static final Pattern OTHER_WORK = Pattern
        .compile("(?iu)(?:edited|edit|review(?:ed|er)?|checked|checker|approved"
                + "|verified|photo\\w*|illustrat\\w*|translat\\w*|foto|redigiert|geprüft)(?: by| von)?\\s?:?\\s*$");

    private static final Set<String> NO_NAMES = Set.of("news", "tips", "click", "here", "insights", "insight", "all",
            "press", "release", "comments", "comment", "read", "share", "more", "blog", "post", "posts", "article",
            "articles", "guide", "guides", "free", "home", "health", "business", "marketing", "technology", "tech",
            "best", "top", "how", "what", "why", "the", "your", "our", "add", "get", "start", "sign", "subscribe",
            "watch", "listen", "video", "photo", "photos", "gallery", "category", "categories", "tags", "contents",
            "table", "download", "print", "email", "copy", "facebook", "twitter", "linkedin", "newsletter", "digital",
            "trial", "demo", "member", "login", "view", "last", "in", "resources", "reviews", "travel", "lifestyle",
            "learning", "management", "opinion", "world", "sport", "sports", "politics", "culture", "case", "studies",
            "study", "product", "products", "services", "company", "about", "contact", "us", "of", "no", "new",
            "coffee", "industry", "research", "report", "development", "design", "software", "finance", "education",
            "reading");

    private static final Pattern READING_TIME = Pattern.compile(
            "(?i)\\b(?:\\d{1,2}[–-])?\\d{1,3}\\+?[\\s-]?min(?:ute)?s?\\b(?:\\sread(?:ing)?|\\slesezeit|\\sde lecture)?(?:\\stime)?");

    private final PageScan scan;

    private final HeadArea area;

    private final String headline;

    private final Map<Integer, Boolean> dated = new HashMap<>();

    PrintedAuthors(PageScan scan, HeadArea area) {
        this.scan = scan;
        this.area = area;
        this.headline = area.headline().toLowerCase(Locale.ROOT);
    }

    /** Those in the surest place; empty if none is named. */
    Optional<Found> find() {
        return marked(Kind.AUTHOR, 70).or(() -> lines(12))
            .or(() -> marked(Kind.AUTHOR_CLASS, 14))
            .or(() -> marked(Kind.AUTHOR_LINK, 14))
            .or(this::besideDate)
            .or(() -> lines(70))
            .or(() -> marked(Kind.AUTHOR_CLASS, 70));
    }

    private Optional<Found> marked(Kind kind, int far) {
        List<String> names = new ArrayList<>();
        int first = -1;
        for (MarkedPlace place : this.scan.places()) {
            boolean near = this.area.holds(place.line())
                    && this.area.distance(place.line()) + (place.furniture() ? 8 : 0) <= far;
            if (place.kind() == kind && near && (first < 0 || place.line() - first <= NEXT)) {
                List<String> found = isOtherWork(place) ? List.of() : names(place, shown(place));
                first = found.isEmpty() ? first : place.line();
                found.stream().filter((name) -> !names.contains(name)).forEach(names::add);
            }
        }
        return found(sorted(names), kind != Kind.AUTHOR_LINK);
    }

    // what a standard marks as an author is one, however it is spelled
    private List<String> names(MarkedPlace place, String shown) {
        boolean sure = place.kind() == Kind.AUTHOR || this.area.line(place.line()).startsWith("by " + shown);
        boolean signed = sure && SIGNED_NAME.matcher(shown).matches() && !Byline.ofNames(shown).authors().isEmpty();
        return signed ? List.of(shown) : names(shown);
    }

    // where an element goes on for several lines, its first one names somebody
    private String shown(MarkedPlace place) {
        String whole = place.text();
        String first = this.area.line(place.line());
        boolean more = first.length() > 3 && first.length() < whole.length() && whole.startsWith(first);
        return (more && !LABEL.matcher(first).matches()) ? first : whole;
    }

    // an element around a name and a job holds both in one
    private static List<String> sorted(List<String> names) {
        List<String> sorted = new ArrayList<>();
        for (String name : names) {
            boolean around = names.stream()
                .anyMatch((other) -> other.contains(" ") && !other.equals(name)
                        && (name.startsWith(other) || name.endsWith(" " + other)));
            boolean part = names.stream()
                .anyMatch((other) -> !name.contains(" ") && !other.equals(name) && other.contains(name));
            boolean job = sorted.size() > 0 && (!name.contains(" ") || Byline.isJob(name));
            if (!around && !part && !job) {
                sorted.add(name);
            }
        }
        return sorted;
    }

    private boolean isOtherWork(MarkedPlace place) {
        return isOtherWork(place, this.area.line(place.line()), this.area.line(place.line() - 1));
    }

    // who edited, checked or photographed it did not write it
    static boolean isOtherWork(MarkedPlace place, String line, String lineBefore) {
        int at = line.indexOf(place.text());
        return OTHER_WORK.matcher((at > 0) ? line.substring(0, at) : lineBefore).find();
    }

    static List<String> names(String text) {
        if (text.isEmpty() || text.length() > MAX_LINE) {
            return List.of();
        }
        for (String part : parts(text)) {
            if (!SourceTimes.isDateLine(part)) {
                String bare = withoutSmallPrint(part);
                if (bare.isEmpty()) {
                    continue;
                }
                Byline byline = Byline.of(bare).orElseGet(() -> Byline.ofNames(bare));
                List<String> names = new ArrayList<>(byline.authors());
                names.addAll(byline.agencies());
                return names.stream().allMatch(PrintedAuthors::isSomebody) ? names : List.of();
            }
        }
        return List.of();
    }

    private static String[] parts(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (SEPARATORS.indexOf(line.charAt(i)) >= 0) {
                return PARTS.split(line);
            }
        }
        return new String[] { line };
    }

    private static String withoutSmallPrint(String part) {
        String timeless = READING_TIME.matcher(part).replaceAll(" ").strip();
        String bare = SourceTimes.withoutDate(timeless);
        return bare.equals(timeless) ? bare : DANGLING.matcher(bare).replaceAll(" ").strip();
    }

    private static boolean isSomebody(String name) {
        return Byline.isName(name.substring(0, (name.indexOf(',') < 0) ? name.length() : name.indexOf(',')))
                && name.length() <= 50;
    }

    private Optional<Found> lines(int far) {
        for (int number : this.area.numbers()) {
            String line = this.area.line(number);
            if (this.area.distance(number) <= far && line.length() <= MAX_LINE) {
                Optional<Found> found = inLine(line, number);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    // a name in the line of the date, or in the line right before or after it
    private Optional<Found> besideDate() {
        for (int number : this.area.numbers()) {
            String line = this.area.line(number);
            boolean near = this.area.distance(number) <= 7 && this.area.distance(number) > 0 && line.length() <= 100;
            if (near && isBesideDate(number)) {
                List<String> names = names(line);
                if (!names.isEmpty() && names.stream().allMatch(PrintedAuthors::isFullName)
                        && names.stream().noneMatch(this::isInHeadline)) {
                    return found(names, false);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isBesideDate(int number) {
        return isDated(number) || isDated(number + 1) || isDated(number - 1)
                || isRole(this.area.line(number + 1)) && this.area.distance(number) <= 3;
    }

    private static boolean isRole(String line) {
        return line.length() <= MAX_ROLE && !line.endsWith(".") && Byline.isJob(line);
    }

    private boolean isDated(int number) {
        return this.dated.computeIfAbsent(number, (key) -> {
            String line = this.area.line(number);
            return line.length() <= 100 && (!DatedPiece.of(line, DayOrder.DAY_FIRST).isEmpty()
                    || line.length() <= 20 && SourceTimes.isLabelled(line));
        });
    }

    // a subject of the article stands in its headline too
    private boolean isInHeadline(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
            .anyMatch((word) -> word.length() > 3 && this.headline.contains(word));
    }

    static boolean isFullName(String name) {
        String[] words = name.split(" ");
        boolean unlike = words.length < 2 || words.length > 4 || Byline.isJob(name);
        for (String word : words) {
            String plain = word.toLowerCase(Locale.ROOT);
            unlike |= NO_NAMES.contains(plain) || (word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT))
                    && Character.isUpperCase(word.charAt(0)));
        }
        return !unlike;
    }

    private Optional<Found> inLine(String line, int number) {
        if (LABEL.matcher(line).matches()) {
            return found(names(this.area.line(number + 1)), true);
        }
        for (String part : parts(line)) {
            Optional<Byline> byline = Byline.of(part).or(() -> besideDate(part));
            if (byline.isPresent()) {
                List<String> names = new ArrayList<>(byline.get().authors());
                names.addAll(byline.get().agencies());
                return found(names, true);
            }
        }
        return Optional.empty();
    }

    // where a date stands beside the name in one line
    private static Optional<Byline> besideDate(String part) {
        String bare = SourceTimes.withoutDate(part);
        return bare.equals(part) ? Optional.empty() : Byline.of(DANGLING.matcher(bare).replaceAll(" ").strip());
    }

    private static Optional<Found> found(List<String> names, boolean sure) {
        return names.isEmpty() ? Optional.empty() : Optional.of(new Found(List.copyOf(names), sure));
    }

    /**
     * Authors as printed.
     *
     * @param names one each
     * @param sure whether a standard or a word such as By says that they are authors
     */
    record Found(List<String> names, boolean sure) {

    }

}
