package copydesk.allinone.quarantine;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import copydesk.allinone.pace.Pace;
import copydesk.allinone.read.CommittedReader;
import copydesk.allinone.terminal.Terminal;
import copydesk.console.quarantine.SetAside;
import copydesk.console.quarantine.Standing;
import copydesk.contract.RecordPlace;
import copydesk.contract.quarantine.DecisionKind;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Goes through the records that are meant and decides about those that are open. */
final class DecisionRound {

    private final DecisionKind kind;

    private final FilterOptions which;

    private final DecisionOptions how;

    private final Terminal terminal;

    private int done;

    private int left;

    DecisionRound(DecisionKind kind, FilterOptions which, DecisionOptions how, Terminal terminal) {
        this.kind = kind;
        this.which = which;
        this.how = how;
        this.terminal = terminal;
    }

    /** Returns whether nothing was left that was meant. */
    boolean run(Supplier<String> kafka, double rate) {
        Filter filter = this.which.filter();
        this.how.requireChoice(filter);
        Pace pace = Pace.of(rate);
        if (this.how.dryRun()) {
            QuarantineReader reader = new QuarantineReader(new CommittedReader(kafka.get(), this.terminal::complain));
            meant(reader.find(filter)).forEach((aside) -> rehearse(aside, reader));
            this.terminal.say("Would " + this.kind.code() + " " + records(this.done) + "; nothing was done.");
            return this.left == 0;
        }
        String who = this.how.who();
        String why = this.how.why();
        String bootstrap = kafka.get();
        // before the decisions are read: no other custodian writes any more
        try (Custodian custodian = Custodian.open(bootstrap, who, why, Clock.systemUTC())) {
            QuarantineReader reader = new QuarantineReader(new CommittedReader(bootstrap, this.terminal::complain));
            for (SetAside aside : meant(reader.find(filter))) {
                pace.step();
                decide(aside, reader, custodian);
            }
        }
        this.terminal.say(((this.kind == DecisionKind.RETRY) ? "Put back " : "Discarded ") + records(this.done) + ".");
        return this.left == 0;
    }

    private List<SetAside> meant(List<SetAside> found) {
        long decided = found.stream().filter((aside) -> aside.standing() != Standing.OPEN).count();
        if (decided > 0) {
            this.terminal.say("Left alone, since they were decided about: " + decided);
        }
        return found.stream().filter((aside) -> aside.standing() == Standing.OPEN).limit(this.which.limit()).toList();
    }

    private void rehearse(SetAside aside, QuarantineReader reader) {
        if (this.kind == DecisionKind.DISCARD) {
            done("would discard  ", aside, "");
            return;
        }
        Optional<RecordPlace> to = WayBack.from(aside);
        if (to.isEmpty()) {
            left(aside, "its headers do not say where it came from");
        }
        else if (content(aside, reader).isEmpty()) {
            left(aside, "its original is gone; offer it again");
        }
        else {
            done("would put back  ", aside, ", to " + to.get().topic() + "-" + to.get().partition());
        }
    }

    private void decide(SetAside aside, QuarantineReader reader, Custodian custodian) {
        Optional<ConsumerRecord<byte[], byte[]>> record = reader.record(aside.rests());
        if (record.isEmpty()) {
            left(aside, "it is gone");
        }
        else if (this.kind == DecisionKind.DISCARD) {
            custodian.discard(aside, record.get());
            done("discarded  ", aside, "");
        }
        else {
            putBack(aside, record.get(), reader, custodian);
        }
    }

    private void putBack(SetAside aside, ConsumerRecord<byte[], byte[]> record, QuarantineReader reader,
            Custodian custodian) {
        Optional<RecordPlace> from = WayBack.from(aside);
        Optional<ConsumerRecord<byte[], byte[]>> content = content(aside, reader);
        if (from.isEmpty()) {
            left(aside, "its headers do not say where it came from");
        }
        else if (content.isEmpty()) {
            left(aside, "its original is gone; offer it again");
        }
        else {
            RecordPlace to = custodian.retry(aside, record, WayBack.record(from.get(), record, content.get()));
            done("put back  ", aside, ", to " + to);
        }
    }

    // a record under embargo is only referred to
    private static Optional<ConsumerRecord<byte[], byte[]>> content(SetAside aside, QuarantineReader reader) {
        return (aside.bytes() != null) ? reader.record(aside.rests()) : WayBack.from(aside).flatMap(reader::record);
    }

    private void done(String what, SetAside aside, String where) {
        this.done++;
        this.terminal.say(what + aside.rests() + where);
    }

    private void left(SetAside aside, String because) {
        this.left++;
        this.terminal.complain("Left alone: " + aside.rests() + ": " + because);
    }

    private static String records(int count) {
        return count + ((count == 1) ? " record" : " records");
    }

}
