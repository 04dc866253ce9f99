package copydesk.benchmarks.duplicates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What another house does to a text that it prints. */
enum Change {

    /** Only the headline and a credit line are its own. */
    CREDIT("credit line") {
        @Override
        List<String> apply(List<String> text, Random random) {
            return plus(text, OWN_CREDIT);
        }
    },

    /** The last third does not fit. */
    CUT_THIRD("last third cut") {
        @Override
        List<String> apply(List<String> text, Random random) {
            return first(text, 0.67);
        }
    },

    /** Only half fits. */
    CUT_HALF("last half cut") {
        @Override
        List<String> apply(List<String> text, Random random) {
            return first(text, 0.5);
        }
    },

    /** Paragraphs stand in another order. */
    REORDER("paragraphs in another order") {
        @Override
        List<String> apply(List<String> text, Random random) {
            List<String> shuffled = new ArrayList<>(text);
            Collections.shuffle(shuffled, random);
            return shuffled;
        }
    },

    /** Three of a hundred words are replaced. */
    EDIT("3 % of the words replaced") {
        @Override
        List<String> apply(List<String> text, Random random) {
            return edited(text, random, 0.03);
        }
    },

    /** Eight of a hundred words are replaced. */
    REWRITE("8 % of the words replaced") {
        @Override
        List<String> apply(List<String> text, Random random) {
            return edited(text, random, 0.08);
        }
    },

    /** Numbers are written in the style of the house. */
    NUMBERS("numbers written otherwise") {
        @Override
        List<String> apply(List<String> text, Random random) {
            return text.stream().map(HouseStyle::numbers).toList();
        }
    },

    /** It begins in its own words. */
    OWN_LEAD("own first paragraph") {
        @Override
        List<String> apply(List<String> text, Random random) {
            List<String> own = new ArrayList<>(text.subList(1, text.size()));
            own.add(0, OWN_LEAD_WORDS);
            return own;
        }
    },

    /** All of it, a little. */
    ALL("lead, cut, order, edits, numbers, credit") {
        @Override
        List<String> apply(List<String> text, Random random) {
            List<String> changed = CUT_THIRD.apply(OWN_LEAD.apply(text, random), random);
            return CREDIT.apply(NUMBERS.apply(EDIT.apply(REORDER.apply(changed, random), random), random), random);
        }
    };

    private static final String OWN_CREDIT = "Reported by our desk with material of a news agency.";

    private static final String OWN_LEAD_WORDS = "Readers of this paper will remember that we wrote about it last week,"
            + " and what has become known since then gives reason to look at it once more.";

    private final String words;

    Change(String words) {
        this.words = words;
    }

    String words() {
        return this.words;
    }

    abstract List<String> apply(List<String> text, Random random);

    private static List<String> plus(List<String> text, String line) {
        List<String> all = new ArrayList<>(text);
        all.add(line);
        return all;
    }

    private static List<String> first(List<String> text, double share) {
        int words = (int) (text.stream().mapToInt((paragraph) -> paragraph.split(" ").length).sum() * share);
        List<String> kept = new ArrayList<>();
        for (String paragraph : text) {
            List<String> of = List.of(paragraph.split(" "));
            if (words > 0) {
                kept.add(String.join(" ", of.subList(0, Math.min(words, of.size()))));
            }
            words -= of.size();
        }
        return kept;
    }

    private static List<String> edited(List<String> text, Random random, double share) {
        return text.stream().map((paragraph) -> HouseStyle.edited(paragraph, random, share)).toList();
    }

}
