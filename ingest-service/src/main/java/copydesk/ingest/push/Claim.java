package copydesk.ingest.push;

/** Who somebody says to be, to be judged once the body is read. */
interface Claim {

    /** The source. */
    String source();

    /** Whether it is sure already; else anybody may have made it. */
    boolean isProven();

    /** Whether it is true of a request with this body. */
    boolean holds(byte[] body);

}
