package copydesk.benchmarks.figures;

/**
 * A round of the chain and the round of the loop after it, which had about the same
 * machine.
 *
 * @param chain the services
 * @param loop the loop of Kafka's clients
 */
public record Pair(Round chain, Round loop) {

    /** How many times the loop's CPU the chain needs. */
    public double ratio() {
        return this.chain.microsPerArticle() / this.loop.microsPerArticle();
    }

}
