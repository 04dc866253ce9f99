package copydesk.publish.check;

import copydesk.contract.ledger.Reason;

/** What the check says; a fault is data, not an exception. */
public sealed interface CheckResult {

    /** All is well. */
    record Passed() implements CheckResult {

    }

    /**
     * Something must not leave.
     *
     * @param reason from the closed list
     * @param detail a sentence for people, without a word of the article
     */
    record Failed(Reason reason, String detail) implements CheckResult {

    }

}
