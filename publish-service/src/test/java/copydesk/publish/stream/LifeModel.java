package copydesk.publish.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import copydesk.contract.Identity;
import copydesk.contract.article.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an article's life on a few numbers, written without a look at how publish
 * does it. It tells which lines the ledger must get, in order.
 */
final class LifeModel {

    /** An article as it is offered: the revision counts before the generation. */
    record Draft(String item, int revision, int generation, int wording, @Nullable Instant embargo, boolean doubtful,
            boolean reinstated) {

        int place() {
            return this.revision * 10 + this.generation;
        }

        Draft as(String otherItem) {
            return new Draft(otherItem, this.revision, this.generation, this.wording, this.embargo, this.doubtful,
                    true);
        }

    }

    private record Resting(Draft draft, String reason, @Nullable Instant until) {

    }

    private final String uri;

    private final List<String> ends;

    private final Set<String> obeyed = new HashSet<>();

    private int version;

    private int place;

    private @Nullable Draft out;

    private @Nullable Draft kept;

    private boolean killed;

    private boolean takenDown;

    private boolean onHold;

    private @Nullable Instant holdUntil;

    private @Nullable Resting resting;

    private int waivedRevision;

    private @Nullable Instant waivedEmbargo;

    private @Nullable LifeModel continued;

    LifeModel(String uri, List<String> ends) {
        this.uri = uri;
        this.ends = ends;
    }

    /** What the latest document must say: a wording, "canceled" or "nothing". */
    String latest() {
        return this.killed ? "canceled" : (this.out != null) ? "wording " + this.out.wording() : "nothing";
    }

    int version() {
        return this.version;
    }

    // a version that is out; the ledger names no version 0
    private String out() {
        return (this.version > 0) ? " " + this.version : "";
    }

    String uri() {
        return this.uri;
    }

    @Nullable LifeModel continued() {
        return this.continued;
    }

    void article(Draft draft, Instant now) {
        if (this.killed && this.continued != null) {
            this.continued.article(draft, now);
            return;
        }
        if (this.killed) {
            end(draft.item(), "refused killed");
            return;
        }
        Resting before = this.resting;
        boolean late = draft.place() < this.place || (before != null && draft.place() < before.draft().place());
        boolean same = this.out != null && this.out.wording() == draft.wording();
        if (late || (draft.place() == this.place && !same)) {
            end(draft.item(), "superseded" + out());
            return;
        }
        this.resting = null;
        if (same) {
            this.place = draft.place();
            end(draft.item(), "unchanged" + out());
        }
        else {
            publishOrRest(draft, now);
        }
        if (before != null) {
            end(before.draft().item(), "superseded" + out());
        }
    }

    private void publishOrRest(Draft draft, Instant now) {
        this.resting = rest(draft, now);
        if (this.resting != null) {
            end(draft.item(), "held " + this.resting.reason());
            return;
        }
        this.place = draft.place();
        this.out = draft;
        this.version++;
        end(draft.item(), (draft.reinstated() ? "applied" : "published") + out());
    }

    private @Nullable Resting rest(Draft draft, Instant now) {
        if (isOnHold(now)) {
            return new Resting(draft, "on-hold", this.holdUntil);
        }
        Instant embargo = draft.embargo();
        boolean never = Particulars.UNTIL_RELEASED.equals(embargo);
        if (embargo != null && embargo.isAfter(now) && !isWaived(embargo)) {
            return new Resting(draft, "embargoed", never ? null : embargo);
        }
        return (draft.doubtful() && draft.revision() > this.waivedRevision) ? new Resting(draft, "low-confidence", null)
                : null;
    }

    private boolean isOnHold(Instant now) {
        return this.onHold && (this.holdUntil == null || now.isBefore(this.holdUntil));
    }

    private boolean isWaived(Instant embargo) {
        return embargo.equals(this.waivedEmbargo) || (this.waivedEmbargo != null && embargo.isBefore(this.waivedEmbargo)
                && !this.waivedEmbargo.equals(Particulars.UNTIL_RELEASED));
    }

    void tick(Instant now) {
        if (this.continued != null) {
            this.continued.tick(now);
        }
        Resting rested = this.resting;
        if (rested != null && rested.until() != null && !rested.until().isAfter(now)) {
            publishOrRest(rested.draft(), now);
        }
    }

    void withdraw(String item, String id, boolean down) {
        if (this.obeyed.contains(id)) {
            end(item, "applied" + out());
            return;
        }
        if (this.killed && (this.takenDown || !down)) {
            if (this.continued != null) {
                this.continued.withdraw(item, id, down);
            }
            else {
                end(item, "applied" + out());
            }
            return;
        }
        this.obeyed.add(id);
        this.kept = down ? null : this.out;
        this.killed = true;
        this.takenDown = down;
        this.out = null;
        this.onHold = false;
        this.version++;
        if (this.continued != null) {
            this.continued.withdraw(item, id, down);
        }
        else {
            end(item, "applied" + out());
        }
        if (this.resting != null) {
            end(this.resting.draft().item(), "refused killed");
        }
        this.resting = null;
    }

    void reinstate(String item, String id, Instant now) {
        if (this.obeyed.contains(id)) {
            end(item, "applied" + out());
        }
        else if (this.continued != null) {
            this.continued.reinstate(item, id, now);
        }
        else if (!this.killed || this.takenDown) {
            end(item, "refused invalid-command");
        }
        else {
            this.obeyed.add(id);
            this.continued = new LifeModel(Identity.reinstatedUri(this.uri, id), this.ends);
            this.continued.waivedRevision = this.waivedRevision;
            this.continued.waivedEmbargo = this.waivedEmbargo;
            if (this.kept != null) {
                this.continued.article(this.kept.as(item), now);
            }
            else {
                end(item, "applied");
            }
            this.kept = null;
        }
    }

    void hold(String item, String id, @Nullable Instant until, Instant now) {
        if (isAnsweredElsewhere(item, id)) {
            return;
        }
        if (this.continued != null) {
            this.continued.hold(item, id, until, now);
            return;
        }
        if (until != null && !until.isAfter(now)) {
            end(item, "refused invalid-command");
            return;
        }
        this.obeyed.add(id);
        this.onHold = true;
        this.holdUntil = until;
        end(item, "applied" + out());
        Resting before = this.resting;
        if (before != null) {
            this.resting = rest(before.draft(), now);
            if (!before.equals(this.resting)) {
                end(before.draft().item(), "held on-hold");
            }
        }
    }

    void release(String item, String id, Instant now) {
        if (isAnsweredElsewhere(item, id)) {
            return;
        }
        if (this.continued != null) {
            this.continued.release(item, id, now);
            return;
        }
        Resting rested = this.resting;
        if (rested == null && !isOnHold(now)) {
            end(item, "refused invalid-command");
            return;
        }
        this.obeyed.add(id);
        this.onHold = false;
        if (rested != null) {
            waive(rested.draft());
            publishOrRest(rested.draft(), now);
        }
        end(item, "applied" + out());
    }

    private void waive(Draft draft) {
        this.waivedRevision = Math.max(this.waivedRevision, draft.revision());
        Instant embargo = draft.embargo();
        if (embargo != null && (this.waivedEmbargo == null || embargo.isAfter(this.waivedEmbargo))) {
            this.waivedEmbargo = embargo;
        }
    }

    private boolean isAnsweredElsewhere(String item, String id) {
        if (this.obeyed.contains(id)) {
            end(item, "applied" + out());
            return true;
        }
        if (this.killed && this.continued == null) {
            end(item, "refused killed");
            return true;
        }
        return false;
    }

    private void end(String item, String how) {
        this.ends.add(item + " " + how);
    }

    List<LifeModel> all() {
        List<LifeModel> all = new ArrayList<>(List.of(this));
        if (this.continued != null) {
            all.addAll(this.continued.all());
        }
        return all;
    }

}
