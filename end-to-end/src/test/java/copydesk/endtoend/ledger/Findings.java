package copydesk.endtoend.ledger;

import java.util.List;

/**
 * What the check found wrong, one line each.
 *
 * @param lost items that went into a hop and came out nowhere, or have an end without
 * what it promises
 * @param doubled items that stand twice where they may stand once
 * @param reordered records that stand behind a later one of their article
 * @param both items that were set aside and went on as well
 * @param unended items offered that have no end
 * @param contradicted items with two different ends
 * @param stray published items that no one offered
 */
public record Findings(List<String> lost, List<String> doubled, List<String> reordered, List<String> both,
        List<String> unended, List<String> contradicted, List<String> stray) {

    /** Whether nothing is wrong. */
    public boolean areNone() {
        return this.lost.isEmpty() && this.doubled.isEmpty() && this.reordered.isEmpty() && this.both.isEmpty()
                && this.unended.isEmpty() && this.contradicted.isEmpty() && this.stray.isEmpty();
    }

    /** The counts as a line. */
    public String summary() {
        return "lost " + (this.lost.size() + this.unended.size()) + ", doubled "
                + (this.doubled.size() + this.both.size() + this.contradicted.size()) + ", reordered "
                + this.reordered.size() + ", stray " + this.stray.size();
    }

}
