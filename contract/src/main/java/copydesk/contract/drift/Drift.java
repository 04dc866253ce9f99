package copydesk.contract.drift;

import java.time.Instant;

import copydesk.contract.Required;

/**
 * A fault that the articles of a source have far more often than they used to.
 *
 * @param fault which
 * @param since when the first of them was fetched
 * @param found how many had it since then
 * @param of of how many
 * @param usualPercent how many of a hundred had it before
 */
public record Drift(Fault fault, Instant since, int found, int of, int usualPercent) {

    public Drift {
        Required.all(fault, since);
    }

}
