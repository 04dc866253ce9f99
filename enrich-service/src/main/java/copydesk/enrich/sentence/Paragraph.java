package copydesk.enrich.sentence;

import java.util.List;

import copydesk.enrich.text.TextBlock;

/**
 * A block of the body, split into sentences that know what is quoted in them.
 *
 * @param block its text
 * @param sentences in order
 */
public record Paragraph(TextBlock block, List<Sentence> sentences) {

    /** Whether a colon ends it, so that what it announces is the next block. */
    public boolean announces() {
        return !this.sentences.isEmpty() && this.sentences.get(this.sentences.size() - 1).endsWithColon();
    }

}
