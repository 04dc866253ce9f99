package copydesk.contract.source;

import java.time.Instant;

import copydesk.contract.Required;
import org.jspecify.annotations.Nullable;

/**
 * An order about a source, on {@code newsroom.source.command.v1}.
 *
 * @param id the order's own id
 * @param command what is ordered
 * @param source id of the source
 * @param who the person or configuration that orders it
 * @param why the reason
 * @param at when
 * @param definition what to poll; absent unless a source is added
 */
public record SourceCommand(String id, SourceCommandKind command, String source, String who, String why, Instant at,
        @Nullable SourceDefinition definition) {

    public SourceCommand {
        Required.all(id, command, source, who, why, at);
    }

}
