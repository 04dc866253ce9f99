package copydesk.benchmarks.extraction.field;

/** How a value that was found compares with what is known. */
public enum Verdict {

    /** The same as printed. */
    EXACT,

    /** The same after normalisation. */
    EQUAL,

    /** Another one. */
    WRONG,

    /** Not found. */
    MISSING,

    /** Found where there is none. */
    INVENTED,

    /** Rightly not found. */
    NONE

}
