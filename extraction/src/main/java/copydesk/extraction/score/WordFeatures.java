package copydesk.extraction.score;

import copydesk.extraction.block.PageBlock;

/** The features of a block that need nothing but the block. */
final class WordFeatures {

    private WordFeatures() {
    }

    static void measure(PageBlock block, float[] row) {
        LineTraits traits = LineTraits.of(block.text());
        PageBlock.Spans spans = block.spans();
        float chars = Math.max(1, block.chars());
        float words = Math.max(1, traits.words());
        set(row, BlockFeature.CHARS, block.chars());
        set(row, BlockFeature.WORDS, traits.words());
        set(row, BlockFeature.LINK_SHARE, block.linkedChars() / chars);
        set(row, BlockFeature.LINKS, spans.links());
        set(row, BlockFeature.STRONG_SHARE, spans.strong() / chars);
        set(row, BlockFeature.EMPHASIS_SHARE, spans.emphasis() / chars);
        set(row, BlockFeature.UPPER_SHARE, traits.upper() / (float) Math.max(1, traits.letters()));
        set(row, BlockFeature.CAPITALISED_SHARE, traits.capitalised() / words);
        set(row, BlockFeature.DIGIT_SHARE, traits.digits() / chars);
        set(row, BlockFeature.MEAN_WORD, chars / words);
        set(row, BlockFeature.SENTENCES, traits.sentences());
        set(row, BlockFeature.COMMAS, traits.commas());
        set(row, BlockFeature.QUOTES, traits.quotes());
        set(row, BlockFeature.SEPARATORS, traits.separators());
        set(row, BlockFeature.ATS, traits.ats());
        set(row, BlockFeature.QUESTIONS, traits.questions());
        set(row, BlockFeature.BREAKS, spans.breaks());
        set(row, BlockFeature.BEGINS_LINKED, spans.leading() / chars);
        set(row, BlockFeature.FIRST_SIGN, sign(traits.first()));
        set(row, BlockFeature.LAST_SIGN, sign(traits.last()));
        hints(traits, row);
        set(row, BlockFeature.TAG, tag(block.place().element().normalName()));
        set(row, BlockFeature.KIND, block.kind().ordinal());
        set(row, BlockFeature.HIDDEN, block.place().isHidden() ? 1 : 0);
        set(row, BlockFeature.DEPTH, block.place().depth());
    }

    private static void hints(LineTraits traits, float[] row) {
        for (Signal signal : Signal.values()) {
            row[BlockFeature.MORE.ordinal() + signal.ordinal()] = traits.signals(signal);
        }
        set(row, BlockFeature.BEGINS_MORE, begins(traits, Signal.MORE));
        set(row, BlockFeature.BEGINS_SUBSCRIBE, begins(traits, Signal.SUBSCRIBE));
        set(row, BlockFeature.BEGINS_SHARE, begins(traits, Signal.SHARE));
        set(row, BlockFeature.BEGINS_CREDIT, begins(traits, Signal.CREDIT));
        set(row, BlockFeature.BEGINS_BYLINE, begins(traits, Signal.BYLINE));
        set(row, BlockFeature.BEGINS_DATE, begins(traits, Signal.DATE));
        set(row, BlockFeature.BEGINS_ADVERT, begins(traits, Signal.ADVERT));
    }

    private static float begins(LineTraits traits, Signal signal) {
        return traits.begins(signal) ? 1 : 0;
    }

    // ordered from what begins or ends a sentence to what doesn't
    private static float sign(char sign) {
        return switch (sign) {
            case '.', '!', '\u3002', '\u2026' -> 9;
            case '?', '\u061f' -> 8;
            case '"', '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb', '\'', '\u2018', '\u2019' -> 7;
            case ':' -> 6;
            case ',', ';', '\u2014', '\u2013', '-' -> 5;
            case ')', ']', '(', '[' -> 4;
            default ->
                Character.isDigit(sign) ? 3 : Character.isLetter(sign) ? (Character.isLowerCase(sign) ? 2 : 1) : 0;
        };
    }

    private static float tag(String name) {
        return switch (name) {
            case "pre" -> 13;
            case "p" -> 12;
            case "li" -> 11;
            case "blockquote" -> 10;
            case "h1" -> 9;
            case "h2" -> 8;
            case "h3" -> 7;
            case "h4", "h5", "h6" -> 6;
            case "td", "th", "caption" -> 5;
            case "dd", "dt" -> 4;
            case "div" -> 3;
            case "section", "article", "main", "body" -> 2;
            case "figcaption", "figure" -> 1;
            case "span", "a", "b", "strong", "em", "i", "font" -> 0;
            default -> -1;
        };
    }

    private static void set(float[] row, BlockFeature feature, float value) {
        row[feature.ordinal()] = value;
    }

}
