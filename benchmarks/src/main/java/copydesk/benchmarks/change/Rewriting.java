package copydesk.benchmarks.change;

import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way in which a document comes to be written otherwise and says the same. */
@FunctionalInterface
interface Rewriting {

    /** What a browser does not show as it is written. */
    Pattern UNTOUCHED = Pattern
        .compile("(?is)<(script|style|pre|textarea|noscript|svg|template)\\b.*?</\\1\\s*>|<!--.*?-->");

    /** A document of the same words. */
    String apply(String document, Random random);

    /** Replaces all that fits. */
    static String replaced(String document, Pattern pattern, Function<MatchResult, String> by) {
        return pattern.matcher(document).replaceAll((match) -> Matcher.quoteReplacement(by.apply(match)));
    }

    /**
     * Replaces all that fits in what is shown or is a tag: scripts, styles and text whose
     * spaces count stay as they are.
     */
    static String outsideScripts(String page, Pattern pattern, Function<MatchResult, String> by) {
        StringBuilder out = new StringBuilder();
        Matcher script = UNTOUCHED.matcher(page);
        int from = 0;
        while (script.find()) {
            out.append(replaced(page.substring(from, script.start()), pattern, by)).append(script.group());
            from = script.end();
        }
        return out.append(replaced(page.substring(from), pattern, by)).toString();
    }

}
