package copydesk.benchmarks.push;

import java.io.IOException;

/** A way in which articles are brought. */
interface WayIn {

    /**
     * Brings an article.
     * @param number which; none is brought twice
     * @return the id of its item
     */
    String send(int number) throws IOException, InterruptedException;

}
