package copydesk.extraction.line;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Month names and their short forms in English, German, French, Spanish and Ukrainian.
 */
final class Months {

    private static final String[] NAMES = { "january jan januar jänner janvier janv enero ene січня",
            "february feb februar feber février févr fév febrero лютого", "march mar märz mär mrz mars marzo березня",
            "april apr avril avr abril abr квітня", "may mai mayo травня", "june jun juni juin junio червня",
            "july jul juli juillet juil julio липня", "august aug août aout agosto ago серпня",
            "september sep sept septembre septiembre setiembre вересня",
            "october oct oktober okt octobre octubre жовтня", "november nov novembre noviembre листопада",
            "december dec dezember dez décembre déc diciembre dic грудня" };

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {
    }

    /** The number of a month, from 1. */
    static Optional<Integer> number(String name) {
        return Optional.ofNullable(NUMBERS.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int month = 1; month <= NAMES.length; month++) {
            for (String name : NAMES[month - 1].split(" ")) {
                numbers.put(name, month);
            }
        }
        return numbers;
    }

}
