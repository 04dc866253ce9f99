package copydesk.extraction.wire;

import copydesk.extraction.article.RawKind;

/**
 * A block of a text export, its block mark-up taken off.
 *
 * @param kind what the mark-up says
 * @param level the level of a heading, 0 for all others
 * @param words its words, with inline mark-up; of a picture its mark-up
 * @param gap how many blank lines part it from the block before
 */
record TextBlock(RawKind kind, int level, String words, int gap) {

}
