package copydesk.console.quarantine;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A record that rests in a quarantine topic; never its bytes, which may be hostile or
 * under embargo.
 *
 * @param at when it was set aside
 * @param reason code of the reason
 * @param sentence the reason for people
 * @param detail what exactly was wrong; null if nothing more is known
 * @param from topic it was read from
 * @param place partition and offset it was read at, for example {@code 2@1407}; null if
 * unknown
 * @param item id of the item; null if the record names none
 * @param article uri of the article, or address of the document; null if the record names
 * none
 */
public record SetAside(Instant at, String reason, String sentence, @Nullable String detail, String from,
        @Nullable String place, @Nullable String item, @Nullable String article) {

}
