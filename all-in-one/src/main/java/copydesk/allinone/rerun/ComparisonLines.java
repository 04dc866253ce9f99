package copydesk.allinone.rerun;

import java.util.ArrayList;
import java.util.List;

/** The comparison in words, a line each. */
public final class ComparisonLines {

    private static final int ARTICLES_SHOWN = 20;

    private static final int TAGS_SHOWN = 6;

    private ComparisonLines() {
    }

    /** The lines of a comparison. */
    public static List<String> of(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        List<Difference> differences = comparison.differences();
        lines.add("compared     " + comparison.compared() + " articles, " + comparison.identical()
                + " the same byte for byte, " + differences.size() + " would change");
        lines.add("bodies       " + differences.stream().filter(Difference::changesBody).count() + " would change");
        lines
            .add("headlines    " + differences.stream().filter((difference) -> difference.newHeadline() != null).count()
                    + " would change");
        lines.add("tags         " + comparison.gained() + " gained, " + comparison.lost() + " lost");
        differences.stream().limit(ARTICLES_SHOWN).forEach((difference) -> lines.add("  " + line(difference)));
        if (differences.size() > ARTICLES_SHOWN) {
            lines.add("  and " + (differences.size() - ARTICLES_SHOWN) + " more; --report FILE has them all");
        }
        comparison.onlyNow().forEach((uri) -> lines.add("would not be published again: " + uri));
        comparison.onlyThen().forEach((uri) -> lines.add("would be published first: " + uri));
        lines.add("Nothing was changed in what is published.");
        return lines;
    }

    private static String line(Difference difference) {
        List<String> parts = new ArrayList<>();
        if (difference.newHeadline() != null) {
            parts.add("headline becomes “" + difference.newHeadline() + "”");
        }
        if (difference.changesBody()) {
            parts.add("body -" + difference.paragraphsLost().size() + " +" + difference.paragraphsGained().size()
                    + " paragraphs");
        }
        tags(parts, "+", difference.tagsGained());
        tags(parts, "-", difference.tagsLost());
        parts.addAll(difference.other());
        return difference.headline() + ": " + String.join(", ", parts) + "  " + difference.uri();
    }

    private static void tags(List<String> parts, String sign, List<String> tags) {
        tags.stream().limit(TAGS_SHOWN).forEach((tag) -> parts.add(sign + tag));
        if (tags.size() > TAGS_SHOWN) {
            parts.add(sign + (tags.size() - TAGS_SHOWN) + " more tags");
        }
    }

}
