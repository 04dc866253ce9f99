package copydesk.console.trail;

import java.time.Instant;

import copydesk.contract.RecordPlace;

/**
 * What a person ordered.
 *
 * @param command what to do
 * @param who the person
 * @param why the reason
 * @param at when it was written
 * @param place where it stands
 */
public record TrailCommand(String command, String who, String why, Instant at, RecordPlace place) {

}
