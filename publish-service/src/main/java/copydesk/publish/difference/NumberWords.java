package copydesk.publish.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Words that say a number, a weekday or a month, and words that belong to the number
 * before them. Words that mean something else as often ({@code one}, {@code once}) are
 * left out.
 */
final class NumberWords {

    private static final Map<String, List<String>> FROM_TWO = Map
        .of("en",
                List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
                        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
                "de",
                List.of("zwei", "drei", "vier", "f\u00fcnf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
                        "zw\u00f6lf"),
                "fr", List.of("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
                "es",
                List.of("dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"));

    private static final Map<String, String> MORE = Map.of("thirty", "30", "forty", "40", "fifty", "50", "sixty", "60",
            "seventy", "70", "eighty", "80", "ninety", "90", "hundred", "100", "thousand", "1000", "dozen", "12");

    /** Their names tell a time, each is a value of its own. */
    private static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "january", "february", "april", "june", "july", "august", "september", "october", "november",
            "december", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "januar",
            "februar", "juni", "juli", "oktober", "dezember", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
            "samedi", "dimanche", "janvier", "f\u00e9vrier", "avril", "juin", "juillet", "septembre", "octobre",
            "novembre", "d\u00e9cembre", "lunes", "martes", "mi\u00e9rcoles", "jueves", "viernes", "s\u00e1bado",
            "domingo", "enero", "febrero", "abril", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
            "diciembre");

    private static final Set<String> UNITS = Set.of("%", "percent", "prozent", "million", "millions", "billion",
            "billions", "trillion", "thousand", "hundred", "mio", "mrd", "millionen", "milliarde", "milliarden",
            "milliard", "milliards", "mill\u00f3n", "millones", "mil", "mille", "m", "bn", "km", "miles", "metres",
            "meters", "kilometres", "kilometers", "euros", "dollars", "pounds", "degrees", "tonnes", "tons", "litres",
            "hectares", "acres", "am", "pm", "a.m", "p.m", "\u20ac", "uhr");

    private static final Map<String, Map<String, String>> VALUES = values();

    private static final Set<String> SAID = VALUES.values()
        .stream()
        .flatMap((values) -> values.values().stream())
        .collect(Collectors.toUnmodifiableSet());

    private NumberWords() {
    }

    private static Map<String, Map<String, String>> values() {
        Map<String, Map<String, String>> all = new HashMap<>();
        FROM_TWO.forEach((language, words) -> {
            Map<String, String> values = all.computeIfAbsent(language, (key) -> new HashMap<>());
            for (int i = 0; i < words.size(); i++) {
                values.put(words.get(i), Integer.toString(i + 2));
            }
        });
        all.computeIfAbsent("en", (key) -> new HashMap<>()).putAll(MORE);
        return all;
    }

    /** The value of a word that says one in this language. */
    static Optional<String> value(String word, String language) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (TIMES.contains(lower)) {
            return Optional.of(lower);
        }
        Map<String, String> values = VALUES.getOrDefault(language, Map.of());
        String whole = values.get(lower);
        return Optional.ofNullable((whole != null) ? whole : compound(values, lower));
    }

    /** Whether a number in digits may have the value of one in words, in any language. */
    static boolean maySay(String value) {
        int start = 0;
        while (start < value.length() && !Character.isDigit(value.charAt(start))) {
            start++;
        }
        int unit = value.indexOf(' ', start);
        return SAID.contains(value.substring(start, (unit < 0) ? value.length() : unit));
    }

    // twenty-one
    private static @Nullable String compound(Map<String, String> values, String word) {
        int dash = word.indexOf('-');
        String tens = (dash > 0) ? values.get(word.substring(0, dash)) : null;
        String last = word.substring(dash + 1);
        String ones = last.equals("one") ? "1" : values.get(last);
        return (tens == null || ones == null) ? null : tens + "+" + ones;
    }

    /** Whether a word belongs to the number before it. */
    static boolean isUnit(Word word) {
        return UNITS.contains(word.folded().toLowerCase(Locale.ROOT));
    }

}
