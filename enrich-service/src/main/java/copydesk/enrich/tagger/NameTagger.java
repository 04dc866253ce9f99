package copydesk.enrich.tagger;

import java.util.List;

import copydesk.enrich.text.TextBlock;

/**
 * Finds the names in a block of English text. Implementations give the same names for the
 * same text and may be used by several threads at once.
 */
public interface NameTagger {

    /** The names in a block, in order, never overlapping. */
    List<TaggedName> tag(TextBlock block);

    /** Which tier it is, for whoever asks why something was tagged. */
    TaggerTier tier();

}
