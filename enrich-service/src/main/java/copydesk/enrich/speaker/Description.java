package copydesk.enrich.speaker;

import copydesk.contract.annotation.Speaker;
import copydesk.enrich.sentence.Item;
import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.sentence.Sentence;

/** What a phrase tells of somebody whom it does not name, or whose name is not known. */
final class Description {

    private static final int LONGEST_NAME = 120;

    private final Sentence sentence;

    private final int from;

    private final int to;

    private final int named;

    Description(Sentence sentence, Phrase phrase) {
        this.sentence = sentence;
        this.from = phrase.from();
        this.to = ownEnd(phrase);
        this.named = nameStart();
    }

    /** In "Ada Holt of the harbour board" the name alone tells who it is. */
    private int ownEnd(Phrase phrase) {
        for (int i = phrase.from() + 2; i < phrase.to(); i++) {
            if (is(i, WordClass.BIND)) {
                boolean name = isUnknownName(i - 1) && isUnknownName(i - 2) && !is(i - 1, WordClass.ROLE);
                return name ? i : phrase.to();
            }
        }
        return phrase.to();
    }

    private boolean isUnknownName(int at) {
        return this.sentence.at(at).capitalised() && !this.sentence.at(at).isName() && isOf("en");
    }

    /** Whether a name ends it: "analyst Tove Lindqvist". */
    boolean isNamed() {
        return this.named >= 0;
    }

    Figure figure() {
        return new Figure(new Speaker(null, shorten(this.sentence.text(isNamed() ? this.named : this.from, this.to))),
                gender());
    }

    private static String shorten(String name) {
        return (name.length() <= LONGEST_NAME) ? name
                : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST_NAME)));
    }

    private int nameStart() {
        int at = capitalsStart();
        boolean several = this.to - at >= 2;
        if (isOf("ru uk") && at > this.from) {
            // what a person belongs to stands between post and name, in capitals as well
            return several ? this.to - 2 : -1;
        }
        if (at == this.from) {
            return at;
        }
        if (isOf("de")) {
            // every noun has a capital
            return (several && (isGivenName(this.to - 2) || is(this.to - 3, WordClass.ROLE))) ? this.to - 2 : -1;
        }
        Item left = this.sentence.at(at - 1);
        boolean described = left.word() && !isDeterminer(at - 1) && !is(at - 1, WordClass.BIND);
        return (at < this.to && described) ? at : -1;
    }

    private int capitalsStart() {
        int at = this.to;
        while (at > this.from && this.sentence.at(at - 1).capitalised() && !this.sentence.at(at - 1).isName()
                && !isDeterminer(at - 1)) {
            at--;
        }
        return at;
    }

    private Gender gender() {
        Item last = this.sentence.at(this.to - 1);
        boolean plural = isOf("en") && last.text().endsWith("s") && !last.capitalised();
        if (plural || is(this.to - 1, WordClass.GROUP)) {
            return Gender.GROUP;
        }
        for (int i = this.to - 1; i >= this.from; i--) {
            if (isGivenName(i)) {
                return is(i, WordClass.FEMALE) ? Gender.FEMALE : Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }

    private boolean isGivenName(int at) {
        return is(at, WordClass.FEMALE) || is(at, WordClass.MALE);
    }

    /** Whether it is a post and nothing that tells whose: "the chancellor". */
    boolean isPost() {
        int last = this.to - 1;
        if (isOf("ru uk")) {
            return length() <= 2 && is(this.from, WordClass.ROLE);
        }
        boolean free = length() == 2 || (length() == 3 && is(this.from + 1, WordClass.FREE));
        boolean state = length() <= 6
                && this.sentence.at(last).text().matches("état|state|gobierno|stato|gouvernement");
        boolean role = is(last, WordClass.ROLE) || RoleWords.STANDARD.isRole(this.sentence, last);
        return isKnown() && (state || (free && role));
    }

    /** Whether it tells but an age or a nation: "the 34-year-old", "the German". */
    boolean isEpithet() {
        String second = this.sentence.at(this.from + 1).text();
        boolean nation = length() == 2 && isOf("en") && this.sentence.at(this.to - 1).capitalised();
        boolean age = length() > 1 && length() <= 6 && Character.isDigit(second.codePointAt(0));
        return isKnown() && (nation || age);
    }

    /** Whether it calls somebody the leader of a party or a country. */
    boolean isLeader() {
        return isKnown() && length() == 3 && is(this.to - 1, WordClass.LEADER);
    }

    private boolean isKnown() {
        return is(this.from, WordClass.DEFINITE) && !this.sentence.at(this.to - 1).isName();
    }

    private int length() {
        return this.to - this.from;
    }

    private boolean isDeterminer(int at) {
        return is(at, WordClass.DEFINITE) || is(at, WordClass.INDEFINITE);
    }

    private boolean is(int at, WordClass wordClass) {
        return this.sentence.is(at, wordClass);
    }

    private boolean isOf(String languages) {
        return this.sentence.words().isOf(languages);
    }

}
