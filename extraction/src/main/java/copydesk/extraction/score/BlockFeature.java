package copydesk.extraction.score;

import copydesk.extraction.block.Purpose;

/**
 * What is measured of a block. The scorer's model names its inputs by these constants,
 * those of a neighbour with the number of blocks between, for example
 * {@code LINK_SHARE+1}.
 */
public enum BlockFeature {

    // its words
    CHARS, WORDS, LINK_SHARE, LINKS, STRONG_SHARE, EMPHASIS_SHARE, UPPER_SHARE, CAPITALISED_SHARE, DIGIT_SHARE,
    MEAN_WORD, SENTENCES, COMMAS, QUOTES, SEPARATORS, ATS, QUESTIONS, BREAKS, BEGINS_LINKED, FIRST_SIGN, LAST_SIGN,

    // hints, one for each Signal in its order, then those of the first words
    MORE, SUBSCRIBE, SHARE, CREDIT, BYLINE, BIO, COMMENT, DATE, ADVERT, LEGAL, NOTES, BEGINS_MORE, BEGINS_SUBSCRIBE,
    BEGINS_SHARE, BEGINS_CREDIT, BEGINS_BYLINE, BEGINS_DATE, BEGINS_ADVERT,

    // its markup
    TAG, KIND, HIDDEN, DEPTH,

    // levels up to the next element of a name, 40 if there is none
    TO_ARTICLE, TO_MAIN, TO_SECTION, TO_ASIDE, TO_NAV, TO_HEADER, TO_FOOTER, TO_FIGURE, TO_FORM, TO_TABLE, TO_LIST,
    TO_QUOTE, TO_MARKED_BODY, TO_ANCHOR,

    // levels up to the next element of a Purpose, in its order, 40 if there is none
    TO_P_STORY, TO_P_BODY, TO_P_TITLE, TO_P_SUMMARY, TO_P_AUTHOR, TO_P_DATE, TO_P_CAPTION, TO_P_MEDIA, TO_P_RELATED,
    TO_P_TEASER, TO_P_COMMENT, TO_P_EMBED, TO_P_SHARE, TO_P_NEWSLETTER, TO_P_ADVERT, TO_P_NAVIGATION, TO_P_FOOTER,
    TO_P_SIDEBAR, TO_P_TAG, TO_P_LAYER, TO_P_HIDDEN,

    // what it shares with others
    PARENT_PROSE, GRANDPARENT_PROSE, THIRD_PROSE, PARENT_LINKS, GRANDPARENT_LINKS, PARENT_BLOCKS, GRANDPARENT_BLOCKS,
    ALIKE, ALIKE_PROSE, ALIKE_LINKS, ALIKE_BEGIN_LINKED, IN_DENSEST, TO_DENSEST, TO_HALF_PROSE, HALF_PROSE_LINKS,
    IN_CONTAINER, TO_CONTAINER, FURNITURE_INSIDE,

    // its place in the order of the page
    POSITION, PROSE_BEFORE, PROSE_AFTER, SINCE_HEADING, AFTER_TITLE, SINCE_TITLE, SINCE_PROSE, UNTIL_PROSE,

    // the part of the page between two headings that it stands in
    SECTION_BLOCKS, SECTION_PROSE, SECTION_LINKS, HEADING_TAG, HEADING_CHARS, HEADING_LINKED, HEADING_IN_TITLE,
    HEADING_MORE, HEADING_SUBSCRIBE, HEADING_SHARE, HEADING_BIO, HEADING_COMMENT, HEADING_ADVERT, HEADING_LEGAL,
    HEADING_NOTES,

    // what the rest of the page says of it
    IN_TITLE, IN_DESCRIPTION, IN_DATA, SEEN_BEFORE, SEEN_AFTER,

    // the page
    PAGE_BLOCKS, PAGE_PROSE

}
