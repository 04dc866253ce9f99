package copydesk.enrich.value;

import copydesk.contract.value.TimePrecision;
import copydesk.contract.value.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * A value between two tokens.
 *
 * @param from its first token
 * @param to one past its last token
 * @param kind what it is
 * @param value normalised
 * @param precision of a time
 * @param unit of an amount
 * @param rule why
 */
record Found(int from, int to, ValueKind kind, String value, @Nullable TimePrecision precision, @Nullable String unit,
        Rule rule) {

    static Found time(int from, int to, String value, TimePrecision precision, Rule rule) {
        return new Found(from, to, ValueKind.TIME, value, precision, null, rule);
    }

    static Found amount(int from, int to, ValueKind kind, String value, String unit) {
        return new Found(from, to, kind, value, null, unit, Rule.AMOUNT);
    }

    boolean isDay() {
        return this.precision == TimePrecision.DAY;
    }

    /** Why it is taken for a value; the confidences say how often that is right. */
    enum Rule {

        /** A date that tells its year. */
        DATE("rule:date", 0.95),

        /** A date whose year the article's date tells. */
        YEARLESS("rule:relative", 0.85),

        /** A time that the article's date tells. */
        RELATIVE("rule:relative", 0.88),

        /** A time of day. */
        CLOCK("rule:clock", 0.9),

        /** A number and its unit. */
        AMOUNT("rule:amount", 0.95);

        private final String code;

        private final double confidence;

        Rule(String code, double confidence) {
            this.code = code;
            this.confidence = confidence;
        }

        String code() {
            return this.code;
        }

        double confidence() {
            return this.confidence;
        }

    }

}
