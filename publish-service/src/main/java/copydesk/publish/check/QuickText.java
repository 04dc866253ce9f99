package copydesk.publish.check;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Patterns and formats of texts. Each asks for more than the schema does rather than for
 * less.
 */
final class QuickText {

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";

    private static final String PLACE = "[A-Za-z0-9._~!$&'()*+,;=:@%/-]*";

    // what nobody doubts is a URI; there are more
    private static final Pattern PLAIN_URI = Pattern
        .compile("https?://(?:" + LABEL + "\\.)*[A-Za-z]{2,63}(?::[0-9]{2,5})?(?:/" + PLACE + ")?(?:\\?" + PLACE
                + ")?(?:#" + PLACE + ")?|urn:uuid:[0-9a-f-]{36}(?:#[a-z0-9-]+)?");

    // an expression takes stack for each part of a long host
    private static final int LONGEST_URI = 2000;

    private QuickText() {
    }

    /** The keyword {@code pattern}. */
    static Predicate<String> pattern(String expression) {
        boolean whole = expression.startsWith("^") && expression.endsWith("$") && !expression.contains("|^");
        // matching the whole leaves no room for a line feed before the end, as $ does
        Pattern pattern = Pattern.compile(whole ? expression.substring(1, expression.length() - 1) : expression);
        return whole ? (text) -> pattern.matcher(text).matches() : (text) -> pattern.matcher(text).find();
    }

    /** The keyword {@code format}; empty for one that is not known here. */
    static Optional<Predicate<String>> format(String name) {
        return switch (name) {
            case "uri" -> Optional.of(QuickText::isUri);
            case "date-time" -> Optional.of(QuickText::isTime);
            default -> Optional.empty();
        };
    }

    private static boolean isUri(String text) {
        return text.length() <= LONGEST_URI && isEscaped(text) && PLAIN_URI.matcher(text).matches();
    }

    // behind each percent sign stand two digits
    private static boolean isEscaped(String text) {
        for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
            if (at + 2 >= text.length() || !isHex(text.charAt(at + 1)) || !isHex(text.charAt(at + 2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char unit) {
        return unit < 128 && Character.digit(unit, 16) >= 0;
    }

    private static boolean isTime(String text) {
        if (text.length() < 20 || text.charAt(4) != '-' || text.charAt(10) != 'T' || text.charAt(16) != ':') {
            return false;
        }
        try {
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text);
            return true;
        }
        catch (DateTimeException ex) {
            return false;
        }
    }

}
