package copydesk.enrich.value;

import java.util.Locale;

import copydesk.contract.value.ValueKind;
import org.jspecify.annotations.Nullable;

/** Percentages and numbers of units: 5 percent, 30km, 12-mile, 25 °C. */
final class MeasureReader implements Reader {

    @Override
    public @Nullable Found read(Line line, int at) {
        if (line.isNamed(at)) {
            return null;
        }
        Numeral numeral = Numeral.read(line, at, false);
        if (numeral == null) {
            return null;
        }
        if (!numeral.suffix().isEmpty()) {
            String unit = line.words().value("unit", numeral.suffix().toLowerCase(Locale.ROOT));
            return (unit != null) ? Found.amount(at, numeral.end(), ValueKind.QUANTITY, numeral.plain(), unit) : null;
        }
        int end = numeral.end();
        int next = line.isMark(end, "-") && line.isTight(end) ? end + 1 : end;
        Line.Phrase percent = line.phrase("percent", next);
        if (percent != null) {
            return Found.amount(at, percent.end(), ValueKind.PERCENTAGE, numeral.plain(), percent.value());
        }
        Line.Phrase unit = line.phrase("unit", next);
        return (unit != null && isUnit(line, next, unit.end()))
                ? Found.amount(at, unit.end(), ValueKind.QUANTITY, numeral.plain(), unit.value()) : null;
    }

    /** "300 M Street" is no distance, and "the 5 HA" no area. */
    private static boolean isUnit(Line line, int at, int end) {
        String text = line.text(at);
        boolean letter = text.length() <= 2 && end == at + 1;
        boolean inside = line.isTight(end) && line.isWord(end);
        return !inside && !line.isNamed(at) && !(letter && line.isCapitalised(at) && !text.matches("[MG][Ww]|k[Ww]"));
    }

}
