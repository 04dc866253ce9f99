package copydesk.extraction.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The targets of links that a text gives apart from the links, as
 * {@code [1]: https://news.example/}. Remembers which were asked for.
 */
final class Definitions {

    private static final int MAX_LINE = 4_000;

    private static final Pattern FORM = Pattern.compile("\\s{0,3}\\[(?<label>[^\\]^\\[][^\\]\\[]{0,200})]:\\s+"
            + "<?(?<target>[^\\s<>]+)>?(?:\\s+[\"'(][^\"]{0,500}[\"')])?\\s*");

    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\[\\]]{0,1000})]\\[([^\\[\\]]{0,200})]");

    private final Map<String, String> targets = new LinkedHashMap<>();

    private final Set<String> used = new LinkedHashSet<>();

    /** The lines that define nothing. */
    List<String> takeFrom(List<String> lines) {
        List<String> others = new ArrayList<>();
        for (String line : lines) {
            Matcher form = FORM.matcher(line);
            boolean defines = line.length() <= MAX_LINE && line.stripLeading().startsWith("[") && form.matches();
            if (defines) {
                this.targets.putIfAbsent(key(form.group("label")), form.group("target"));
            }
            else {
                others.add(line);
            }
        }
        return others;
    }

    /** The target that a label stands for; null if none is defined. */
    @Nullable String target(String label) {
        String target = this.targets.get(key(label));
        if (target != null) {
            this.used.add(key(label));
        }
        return target;
    }

    /** A line in which pictures have their targets. */
    String withPictures(String line) {
        if (this.targets.isEmpty() || !line.contains("![") || line.length() > MAX_LINE) {
            return line;
        }
        return PICTURE.matcher(line).replaceAll((picture) -> {
            String target = target(picture.group(2).isBlank() ? picture.group(1) : picture.group(2));
            return Matcher
                .quoteReplacement((target != null) ? "![" + picture.group(1) + "](" + target + ")" : picture.group());
        });
    }

    /** Lines, as links, of what was defined and never asked for. */
    List<String> unused() {
        return this.targets.entrySet()
            .stream()
            .filter((entry) -> !this.used.contains(entry.getKey()))
            .map((entry) -> "[" + entry.getKey() + "](<" + entry.getValue() + ">)")
            .toList();
    }

    private static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

}
