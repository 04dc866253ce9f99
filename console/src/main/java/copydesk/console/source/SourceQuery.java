package copydesk.console.source;

import java.util.Locale;

import copydesk.contract.source.SourceHealth;
import org.jspecify.annotations.Nullable;

/**
 * Which sources are shown, and in what order.
 *
 * @param health only these: the word of a health, {@code troubled} for all that are not
 * healthy, empty for all
 * @param find only those with these letters in name or address; empty for all
 * @param sort by what
 * @param down whether the order is turned round
 * @param page which page, from 1
 */
public record SourceQuery(String health, String find, SourceSort sort, boolean down, int page) {

    private static final String TROUBLED = "troubled";

    /** A question as it is typed; what is not understood is left out. */
    public static SourceQuery of(@Nullable String health, @Nullable String find, @Nullable String sort, boolean down,
            int page) {
        return new SourceQuery((health != null) ? health : "",
                (find != null) ? find.strip().toLowerCase(Locale.ROOT) : "",
                SourceSort.named((sort != null) ? sort : ""), down, Math.max(1, page));
    }

    boolean takes(SourceRow row) {
        boolean named = this.find.isEmpty() || row.id().toLowerCase(Locale.ROOT).contains(this.find)
                || row.url().toLowerCase(Locale.ROOT).contains(this.find);
        return named && switch (this.health) {
            case "" -> true;
            case TROUBLED -> !row.health().equals(SourceHealth.HEALTHY.code());
            default -> row.health().equals(this.health);
        };
    }

}
