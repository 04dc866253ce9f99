package copydesk.contract.news;

import copydesk.contract.Required;
import copydesk.contract.value.TimePrecision;
import copydesk.contract.value.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * A date or an amount that a published text states.
 *
 * @param kind what it is
 * @param selector where
 * @param value a time in EDTF, else a decimal number
 * @param precision how exactly a time is stated; null for amounts
 * @param unit currency, {@code %} or unit of measurement; null for times
 * @param evidence which rule found it
 * @param confidence 0 to 1, two decimals
 */
public record PublishedValue(ValueKind kind, Selector selector, String value, @Nullable TimePrecision precision,
        @Nullable String unit, String evidence, double confidence) {

    public PublishedValue {
        Required.all(kind, selector, value, evidence);
    }

}
