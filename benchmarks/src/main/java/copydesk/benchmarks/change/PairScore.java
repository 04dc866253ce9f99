package copydesk.benchmarks.change;

import java.util.List;
import java.util.stream.Collectors;

import copydesk.contract.change.Change;
import copydesk.contract.change.ChangedFact;

/**
 * What was found of a pair beside what is true.
 *
 * @param pair the pair
 * @param found the change that was found
 */
record PairScore(ChangePair pair, Change found) {

    boolean isRight() {
        return this.pair.kind() == this.found.kind();
    }

    /** How many of the facts found are expected. */
    long rightFacts() {
        return this.found.facts()
            .stream()
            .filter((fact) -> this.pair.facts().stream().anyMatch((one) -> one.is(fact)))
            .count();
    }

    /** How many of the facts expected were found. */
    long foundFacts() {
        return this.pair.facts().stream().filter((one) -> this.found.facts().stream().anyMatch(one::is)).count();
    }

    boolean hasWrongFacts() {
        return rightFacts() < this.found.facts().size() || foundFacts() < this.pair.facts().size();
    }

    String line() {
        return this.pair.id() + ": is " + this.pair.kind().code() + " " + expected() + ", found "
                + this.found.kind().code() + " "
                + this.found.facts().stream().map(PairScore::text).collect(Collectors.joining("; "));
    }

    private String expected() {
        return List.copyOf(this.pair.facts())
            .stream()
            .map((fact) -> fact.kind() + " " + fact.before() + ">" + fact.after())
            .collect(Collectors.joining("; "));
    }

    private static String text(ChangedFact fact) {
        return fact.kind().code() + " " + fact.before() + ">" + fact.after();
    }

}
