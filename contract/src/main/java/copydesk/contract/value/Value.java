package copydesk.contract.value;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * A date or an amount that the article states, in a form that machines compare.
 *
 * @param kind what it is
 * @param block index into the article's blocks
 * @param start first code point in the block's text
 * @param end one past the last code point
 * @param text exactly the words at that place, {@code last Tuesday}, {@code $3.5 billion}
 * @param value a time in EDTF (ISO 8601-2), {@code 2025-05-13}, {@code 199X}, with
 * {@code X} for what is not known; else a decimal number, {@code 3500000000}
 * @param precision how exactly a time is stated, ends of a period alike; null for amounts
 * @param unit currency by ISO 4217, {@code %} or a unit of measurement, {@code km}; null
 * for times
 * @param evidence which rule found it, {@code rule:date}; {@code rule:relative} where the
 * date of the article tells which time is meant
 * @param confidence 0 to 1, two decimals
 */
public record Value(ValueKind kind, int block, int start, int end, String text, String value,
        @Nullable TimePrecision precision, @Nullable String unit, String evidence, double confidence) {

    public Value {
        Required.all(kind, text, value, evidence);
    }

}
