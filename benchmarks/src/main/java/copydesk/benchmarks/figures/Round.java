package copydesk.benchmarks.figures;

import java.util.concurrent.TimeUnit;

import copydesk.benchmarks.process.CpuUse;

/**
 * One way of a number of articles through the chain or the loop.
 *
 * @param articles how many
 * @param nanos from the first that was offered to the last that was seen to be finished
 * @param cpu what the process under measurement used meanwhile
 * @param load load average of the machine at the end
 */
public record Round(int articles, long nanos, CpuUse cpu, double load) {

    /** CPU microseconds for an article. */
    public double microsPerArticle() {
        return micros(this.cpu.process());
    }

    /** The share of so many nanoseconds in an article, in microseconds. */
    public double micros(long nanosOfAll) {
        return nanosOfAll / 1_000.0 / this.articles;
    }

    /** Articles per second. */
    public double perSecond() {
        return this.articles * (double) TimeUnit.SECONDS.toNanos(1) / this.nanos;
    }

}
