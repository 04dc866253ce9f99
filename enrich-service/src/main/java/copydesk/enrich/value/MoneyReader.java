package copydesk.enrich.value;

import copydesk.contract.value.ValueKind;
import org.jspecify.annotations.Nullable;

/** Amounts of money: $3.5 billion, EUR 20m, 1.2 million hryvnias, 20 €. */
final class MoneyReader implements Reader {

    @Override
    public @Nullable Found read(Line line, int at) {
        if (line.isNamed(at)) {
            return null;
        }
        Line.Phrase before = symbol(line, at);
        if (before != null) {
            Numeral numeral = line.startsWithDigit(before.end()) ? Numeral.read(line, before.end(), true) : null;
            return (numeral != null && numeral.suffix().isEmpty()) ? found(at, numeral.end(), numeral, before.value())
                    : null;
        }
        Numeral numeral = Numeral.read(line, at, true);
        return (numeral != null) ? currencyAfter(line, at, numeral) : null;
    }

    private static Line.@Nullable Phrase symbol(Line line, int at) {
        Line.Phrase symbol = line.phrase("symbol", at);
        if (symbol != null) {
            // a letter belongs to the sign only where it touches it: A$5
            boolean touches = symbol.end() - at == 1 || line.isTight(at + 1) && line.text(at).equals(upper(line, at));
            return touches ? symbol : null;
        }
        return isCode(line, at) ? new Line.Phrase(line.text(at), at + 1) : null;
    }

    private static String upper(Line line, int at) {
        return line.text(at).toUpperCase(java.util.Locale.ROOT);
    }

    private static boolean isCode(Line line, int at) {
        return line.text(at).length() == 3 && line.words().is("code", line.text(at));
    }

    private static @Nullable Found currencyAfter(Line line, int at, Numeral numeral) {
        int end = numeral.end();
        if (!numeral.suffix().isEmpty()) {
            return null;
        }
        int next = line.isMark(end, "-") && line.isTight(end) ? end + 1 : end;
        Line.Phrase word = line.phrase("currency", next);
        if (word == null && numeral.scaled()) {
            word = line.phrase("scaled-currency", next);
        }
        Line.Phrase sign = line.phrase("symbol", next);
        if (word == null && sign != null && sign.end() == next + 1 && line.startsWithDigit(at)
                && !line.startsWithDigit(next + 1)) {
            word = sign;
        }
        if (word == null && isCode(line, next)) {
            word = new Line.Phrase(line.text(next), next + 1);
        }
        return (word != null) ? found(at, word.end(), numeral, word.value()) : null;
    }

    private static Found found(int from, int to, Numeral numeral, String currency) {
        return Found.amount(from, to, ValueKind.MONEY, numeral.plain(), currency);
    }

}
