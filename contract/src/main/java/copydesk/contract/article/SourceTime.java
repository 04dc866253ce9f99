package copydesk.contract.article;

import java.util.List;

import copydesk.contract.Required;

/**
 * A time as the source states it, never more exact than the source.
 *
 * @param value ISO 8601: {@code 2025-05-15} for a day, otherwise with offset,
 * {@code 2025-05-15T14:30:00+03:00}
 * @param precision how much of it the source really gives
 * @param evidence where it was read, for example {@code text}, {@code url},
 * {@code meta:article:published_time}
 */
public record SourceTime(String value, Precision precision, List<String> evidence) {

    public SourceTime {
        Required.all(value, precision, evidence);
        evidence = List.copyOf(evidence);
    }

}
