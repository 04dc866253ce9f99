package copydesk.enrich.quote;

import copydesk.enrich.speaker.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What attributes a passage inside its sentence.
 *
 * @param cue the words; null if only a colon does
 * @param subject who is said to speak; null if nobody is named
 * @param rule why
 * @param goesOn whether the passage continues the one before, as in "…," he said, "…"
 */
record Attribution(@Nullable Cue cue, @Nullable Phrase subject, Rule rule, boolean goesOn) {

    static Attribution of(Cue cue, Rule rule) {
        return new Attribution(cue, cue.subject(), rule, false);
    }

}
