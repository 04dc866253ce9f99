package copydesk.console.quarantine;

import java.time.Instant;

import copydesk.contract.RecordPlace;
import copydesk.contract.quarantine.Decision;
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
 * @param rests where it rests
 * @param source which source offered it; null where the headers do not say
 * @param bytes size of its value; null if it is a reference to where it was read
 * @param advice what a person can do about it
 * @param standing what has become of it
 * @param decided who decided; null while nobody has
 */
public record SetAside(Instant at, String reason, String sentence, @Nullable String detail, String from,
        @Nullable String place, @Nullable String item, @Nullable String article, RecordPlace rests,
        @Nullable String source, @Nullable Integer bytes, String advice, Standing standing, @Nullable Decided decided) {

    /** The same record after somebody has decided about it. */
    public SetAside after(Decision decision) {
        return new SetAside(this.at, this.reason, this.sentence, this.detail, this.from, this.place, this.item,
                this.article, this.rests, this.source, this.bytes, this.advice, Standing.after(decision.decision()),
                new Decided(decision.who(), decision.why(), decision.at()));
    }

}
