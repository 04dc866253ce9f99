package copydesk.enrich.value;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import copydesk.contract.value.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * Years and what is made of them: in 2019, 1914-18, the 1990s, the 19th century, the
 * first quarter of 2025, summer 2024. A number of four digits alone is no year.
 */
final class YearReader implements Reader {

    private static final int FIRST = 1500;

    private static final int LAST = 2199;

    private static final Pattern DECADE = Pattern.compile("([0-9]{2}|[12][0-9]{3})(s|er)?");

    private static final Pattern ORDINAL = Pattern.compile("([0-9]{1,2})(st|nd|rd|th)?");

    private static final Set<String> YEARS_OF_DECADES = Set.of("années", "años", "década");

    @Override
    public @Nullable Found read(Line line, int at) {
        if (line.isRest(at) || line.isNamed(at)) {
            return null;
        }
        if (line.isWord(at) && !line.startsWithDigit(at)) {
            return part(line, at);
        }
        Found found = decade(line, at);
        found = (found != null) ? found : century(line, at);
        return (found != null) ? found : year(line, at);
    }

    private static @Nullable Found decade(Line line, int at) {
        boolean clipped = line.isMark(at, "'\u2019\u2018") && line.isTight(at + 1);
        int number = clipped ? at + 1 : at;
        Matcher decade = DECADE.matcher(line.lower(number));
        if (!decade.matches() || !decade.group(1).endsWith("0")) {
            return null;
        }
        int end = decadeEnd(line, number, decade);
        boolean two = decade.group(1).length() == 2;
        if (end < 0 || (two && !clipped && line.words().isOf("en"))) {
            return null;
        }
        String years = two ? century(decade.group(1)) + decade.group(1).charAt(0) : decade.group(1).substring(0, 3);
        return Found.time(at, end, years + "X", TimePrecision.DECADE, Found.Rule.DATE);
    }

    private static String century(String twoDigits) {
        return twoDigits.equals("00") || twoDigits.equals("10") ? "20" : "19";
    }

    /** One past the decade that the number starts; -1 if it is none. */
    private static int decadeEnd(Line line, int at, Matcher decade) {
        if ("s".equals(decade.group(2))) {
            return at + 1;
        }
        boolean apostrophe = line.isMark(at + 1, "'\u2019") && line.isTight(at + 1) && line.text(at + 2).equals("s")
                && line.isTight(at + 2) && decade.group(1).length() == 4;
        if (apostrophe) {
            return at + 3;
        }
        if ("er".equals(decade.group(2))) {
            return line.lower(at + 1).startsWith("jahre") ? at + 2 : at + 1;
        }
        String before = line.lower(at - 1);
        boolean named = YEARS_OF_DECADES.contains(before)
                || before.equals("de") && YEARS_OF_DECADES.contains(line.lower(at - 2));
        boolean slavic = line.isMark(at + 1, "-") && line.lower(at + 2).matches("х|их|тих|ті|е|ые");
        return slavic ? at + 3 : (named && decade.group(2) == null) ? at + 1 : -1;
    }

    private static @Nullable Found century(Line line, int at) {
        Matcher ordinal = ORDINAL.matcher(line.lower(at));
        if (!ordinal.matches()) {
            return null;
        }
        boolean mark = line.isMark(at + 1, "-.") && line.isTight(at + 1);
        int word = mark ? at + 2 : at + 1;
        boolean complete = ordinal.group(2) != null || (mark && line.words().isOf("de"));
        int number = Integer.parseInt(ordinal.group(1));
        return (complete && line.is("century", word) && number >= 10 && number <= 22) ? Found.time(at, word + 1,
                ((number > 10) ? "" : "0") + (number - 1) + "XX", TimePrecision.CENTURY, Found.Rule.DATE) : null;
    }

    /** A season or a quarter of a year that is given. */
    private static @Nullable Found part(Line line, int at) {
        String season = line.words().value("season", line.lower(at));
        int of = line.lower(at + 1).equals("of") ? at + 2 : at + 1;
        if (season != null && isYear(line, of) && !line.lower(of).isEmpty()) {
            return Found.time(at, of + 1, line.text(of) + "-" + season, TimePrecision.SEASON, Found.Rule.DATE);
        }
        String quarter = line.words().value("quarter", line.lower(at));
        if (quarter != null && line.lower(at + 1).equals("quarter")) {
            int year = line.lower(at + 2).equals("of") ? at + 3 : at + 2;
            return isYear(line, year) ? quarter(line, at, year, Integer.parseInt(quarter)) : null;
        }
        String text = line.text(at);
        boolean short4 = text.length() == 2 && text.charAt(0) == 'Q' && text.charAt(1) >= '1' && text.charAt(1) <= '4'
                && isYear(line, at + 1);
        return short4 ? quarter(line, at, at + 1, line.text(at).charAt(1) - '0') : null;
    }

    private static Found quarter(Line line, int from, int year, int quarter) {
        return Found.time(from, year + 1, line.text(year) + "-" + (32 + quarter), TimePrecision.QUARTER,
                Found.Rule.DATE);
    }

    private static @Nullable Found year(Line line, int at) {
        if (!isYear(line, at)) {
            return null;
        }
        Found range = range(line, at);
        if (range != null) {
            return range;
        }
        boolean slavic = line.is("year-word", at + 1);
        boolean bracketed = line.isMark(at - 1, "(") && line.isMark(at + 1, "),;");
        boolean modern = line.number(at, 4) >= 1900 && line.number(at, 4) < 2100;
        boolean noun = modern && line.is("before-noun-year", at - 1) && line.isWord(at + 1)
                && !line.startsWithDigit(at + 1) && !isCounted(line, at + 1);
        boolean announced = line.is("before-year", at - 1) && !line.isTight(at) && !isCount(line, at);
        if (slavic || bracketed || noun || announced) {
            return Found.time(at, slavic ? at + 2 : at + 1, line.text(at), TimePrecision.YEAR, Found.Rule.DATE);
        }
        return null;
    }

    private static @Nullable Found range(Line line, int at) {
        if (!line.isMark(at + 1, "-\u2013\u2014/") || !line.isTight(at + 1) || !line.isTight(at + 2)) {
            return null;
        }
        String first = line.text(at);
        String second = line.text(at + 2);
        String last = (second.length() == 2 && line.number(at + 2, 2) >= 0) ? first.substring(0, 2) + second : second;
        boolean years = last.length() == 4 && (second.length() == 2 || isYear(line, at + 2))
                && last.compareTo(first) > 0 && !line.isMark(at + 3, "-");
        return years ? Found.time(at, at + 3, first + "/" + last, TimePrecision.YEAR, Found.Rule.DATE) : null;
    }

    private static boolean isYear(Line line, int at) {
        boolean four = line.text(at).length() == 4;
        int year = four ? line.number(at, 4) : -1;
        boolean goesOn = line.isMark(at + 1, ".,:") && line.isTight(at + 1) && line.isTight(at + 2)
                && line.startsWithDigit(at + 2);
        return year >= FIRST && year <= LAST && !goesOn && !line.isMark(at + 1, "%");
    }

    /** "Of 2000 people", "to 1800 metres", "in 2000 homes" count. */
    private static boolean isCount(Line line, int at) {
        boolean round = line.number(at, 4) % 100 == 0;
        boolean old = line.number(at, 4) < 1900;
        boolean unit = line.phrase("unit", at + 1) != null || line.phrase("percent", at + 1) != null
                || line.phrase("currency", at + 1) != null || line.phrase("scale", at + 1) != null;
        boolean sure = line.lower(at - 1).matches("in|since|en|im|jahr|seit|depuis|desde|year|у|в|année|año");
        return unit || (isCounted(line, at + 1) && (round || old || !sure));
    }

    private static boolean isCounted(Line line, int at) {
        String word = line.lower(at);
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("as") && !word.endsWith("is");
        return line.isWord(at) && !line.isCapitalised(at) && (plural || word.equals("people") || word.equals("men"));
    }

}
