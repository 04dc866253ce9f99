package copydesk.publish.difference;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Finds notes by which a source says itself that it puts something right, in English,
 * German, French and Spanish. That an article was updated is no such note, and a note
 * that somebody is quoted with is none of the source's.
 */
public final class CorrectionNote {

    /** What is longer is no note; so the work stays in step with the text. */
    private static final int LONGEST_OPENING = 400;

    private CorrectionNote() {
    }

    /** A note of a paragraph or headline, up to its end; empty if there is none. */
    public static Optional<String> in(String text) {
        String begin = text.substring(0, Math.min(text.length(), LONGEST_OPENING)).strip();
        if (NoteForms.opens(begin)) {
            return Optional.of(text);
        }
        Matcher sentence = NoteForms.sentence(text);
        return sentence.find() ? Optional.of(text.substring(sentence.start())) : Optional.empty();
    }

}
