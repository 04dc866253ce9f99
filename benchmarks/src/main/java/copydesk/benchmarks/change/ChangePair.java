package copydesk.benchmarks.change;

import java.util.List;

import copydesk.contract.change.ChangeKind;

/**
 * A document before and after, and what is true of the change.
 *
 * @param id file, article and number
 * @param page whether the documents are HTML pages, else text exports
 * @param before the first document
 * @param after the second document
 * @param kind what the change is
 * @param facts which facts change
 */
record ChangePair(String id, boolean page, String before, String after, ChangeKind kind, List<ExpectedFact> facts) {

}
