package copydesk.console.quarantine;

import java.time.Instant;

/**
 * Who decided about a record in quarantine.
 *
 * @param who the person
 * @param why the reason
 * @param at when
 */
public record Decided(String who, String why, Instant at) {

}
