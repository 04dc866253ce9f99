package copydesk.enrich.value;

import org.jspecify.annotations.Nullable;

/** Reads one sort of value. Looks at a bounded number of tokens. */
interface Reader {

    /** The value that starts at a token; null if none does. */
    @Nullable Found read(Line line, int at);

}
