package copydesk.ingest.feed.date;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Names of months as feeds write them, accents left out. A longer word means the month
 * that its first letters name, as long as no weekday begins so.
 */
final class MonthNames {

    private static final String[] NAMES = { "jan ene gen ιαν янв sty", "feb fev fév φεβ фев lut",
            "mar maer mär mrt mrz μαρ μαρτ мар marc", "apr avr abr ápr ápri απρ апр kwi",
            "may mai mag maj máju μαϊ μαι май мая", "jun juin júni giu ιουν ιον июн cze",
            "jul juil júli lug ιουλ ιολ июл lip", "aug aou aoû ago augu αυγ авг sie", "sep set szept σεπ сен wrz",
            "oct okt ott out οκτ окт paź", "nov νοε νοεμ ноя lis", "dec dez dic dic déc δεκ дек gru" };

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {
    }

    /** The number of a month, from 1; empty if the word is none. */
    static OptionalInt number(String word) {
        String plain = plain(word);
        for (int length = Math.min(plain.length(), 5); length >= 3; length--) {
            Integer number = NUMBERS.get(plain.substring(0, length));
            if (number != null && !isWeekday(plain)) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    // Spanish martes, Italian marted\u00ec and French mardi begin like March
    private static boolean isWeekday(String plain) {
        return plain.startsWith("marte") || plain.startsWith("mardi") || plain.startsWith("maand");
    }

    private static String plain(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int month = 1; month <= NAMES.length; month++) {
            for (String name : NAMES[month - 1].split(" ")) {
                numbers.put(plain(name), month);
            }
        }
        return numbers;
    }

}
