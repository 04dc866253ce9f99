package copydesk.enrich.quote;

import java.util.Set;

import copydesk.enrich.sentence.Item;
import copydesk.enrich.sentence.Passage;
import copydesk.enrich.sentence.QuoteWords.WordClass;
import copydesk.enrich.sentence.QuoteWords;
import copydesk.enrich.sentence.Sentence;
import copydesk.enrich.text.Letters;
import copydesk.enrich.text.Token;

/**
 * Tells statements from the other things that stand between quotation marks: titles of
 * works, names, and words that a writer keeps at a distance.
 */
final class Statement {

    private static final int WORDS_OF_A_NAME = 6;

    private static final int WORDS_OF_A_SENTENCE = 3;

    private static final Set<String> FINITE = Set.of("is", "was", "are", "were", "has", "had", "will", "would", "can",
            "could", "did", "does");

    private final Sentence sentence;

    private final int at;

    private final Passage passage;

    Statement(Sentence sentence, int at, Passage passage) {
        this.sentence = sentence;
        this.at = at;
        this.passage = passage;
    }

    /** Whether it reads as somebody's own sentence, whoever that is. */
    boolean isSentence() {
        boolean capital = Letters.isCapitalised(firstWord()) || isUncased(firstWord());
        boolean alone = isAlone();
        int words = words();
        boolean ended = ends(".!?\u2026,\u3002") || this.passage.open() || after().isComma() || after().isDash()
                || after().isMark(".");
        int least = alone ? (ends(".!?\u3002") ? 1 : 2) : WORDS_OF_A_SENTENCE;
        return capital && words >= least && (alone || (ended && startsAfterBreak()));
    }

    /** Whether it ends as a sentence does, however short it is. */
    boolean isEnded() {
        return Letters.isCapitalised(firstWord()) && ends(".!?");
    }

    private static boolean isUncased(String word) {
        return word.codePoints().noneMatch((point) -> Character.isUpperCase(point) || Character.isLowerCase(point));
    }

    private boolean startsAfterBreak() {
        Item before = this.sentence.at(this.at - 1);
        return before == Item.NONE || !before.word() && !before.isName();
    }

    /** Whether the sentence is nothing but the passage. */
    private boolean isAlone() {
        for (int i = 0; i < this.sentence.size(); i++) {
            if (i != this.at && (this.sentence.at(i).word() || this.sentence.at(i).isPassage())) {
                return false;
            }
            if (i > 6) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a title, a name or an inscription and not what somebody says. */
    boolean isName() {
        return isInscription() || isTitleOfWork() || isProperName() || isSubject();
    }

    /**
     * In: she said "Jaws" was better; the "experts" were wrong; a verb goes on with it.
     */
    private boolean isSubject() {
        int next = this.at + 1;
        while (this.sentence.is(next, WordClass.AND) && this.sentence.at(next + 1).isPassage()) {
            next += 2;
        }
        boolean verb = this.sentence.is(next, WordClass.SKIP) && FINITE.contains(this.sentence.at(next).text())
                || this.sentence.at(next).text().endsWith("ed") && next == this.at + 1;
        if (!verb || !this.sentence.words().isOf("en") || ends(".,!?\u2026")) {
            return false;
        }
        boolean scare = words() == 1 && this.sentence.is(this.at - 1, WordClass.DEFINITE);
        return scare || (allCapitals() && words() <= WORDS_OF_A_NAME && this.at > 0);
    }

    private boolean isInscription() {
        for (int i = Math.max(0, this.at - 6); i < this.at; i++) {
            if (this.sentence.is(i, WordClass.SIGN)) {
                return true;
            }
        }
        Item left = this.sentence.at(this.at - 1);
        return left.text().equals("called") && this.sentence.at(this.at - 2).text().equals("so")
                || left.text().equals("called") && this.sentence.at(this.at - 2).isDash();
    }

    private boolean isTitleOfWork() {
        boolean afterWork = false;
        for (int i = Math.max(0, this.at - 2); i < this.at; i++) {
            afterWork |= this.sentence.is(i, WordClass.WORK);
        }
        String left = this.sentence.at(this.at - 1).text();
        boolean called = left.equals("called") || left.equals("titled") || left.equals("named");
        return (afterWork || called) && isTitled() && words() <= 2 * WORDS_OF_A_NAME;
    }

    /** Whether it has the capitals of a title and does not end as a sentence does. */
    private boolean isTitled() {
        return Letters.isCapitalised(firstWord()) && !ends(".,");
    }

    /** A capital in the middle of a sentence, nothing that announces it: a name. */
    private boolean isProperName() {
        if (this.sentence.words().is(WordClass.NAMED, QuoteWords.lower(firstWord())) && words() <= 2) {
            return true;
        }
        Item left = this.sentence.at(this.at - 1);
        boolean inside = left.word() && !isAttributing(this.at - 1);
        boolean nouns = this.sentence.words().isOf("de");
        boolean ended = ends(".!?,\u2026") && (words() < 2 || isLabelled());
        if (nouns) {
            return isGermanName(left);
        }
        return inside && words() <= WORDS_OF_A_NAME && !ended && allCapitals();
    }

    /** Die „Süddeutsche Zeitung“. */
    private boolean isGermanName(Item left) {
        boolean article = left.text().matches("der|die|das|dem|den");
        boolean capitals = true;
        for (int i = this.passage.from(); i < this.passage.to(); i++) {
            capitals &= !token(i).word() || Letters.isCapitalised(token(i).text());
        }
        return article && capitals && words() <= 3;
    }

    /** Whether somebody is given a name that says what one thinks of him. */
    private boolean isLabelled() {
        for (int i = Math.max(0, this.at - 4); i < this.at; i++) {
            if (this.sentence.is(i, WordClass.WEAK) || this.sentence.is(i, WordClass.ADDING)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAttributing(int index) {
        return this.sentence.is(index, WordClass.SAY) || this.sentence.is(index, WordClass.ADDING)
                || this.sentence.at(index).text().equals("that");
    }

    /** Names in guillemets have one capital, English titles have several. */
    private boolean allCapitals() {
        boolean guillemets = this.sentence.words().isOf("ru uk");
        if (!Letters.isCapitalised(firstWord())) {
            return false;
        }
        String last = "A";
        for (int i = this.passage.from(); i < this.passage.to() && !guillemets; i++) {
            Token token = token(i);
            last = token.word() ? token.text() : last;
            if (token.word() && token.text().length() > 4 && !Letters.isCapitalised(token.text())) {
                return false;
            }
        }
        return Letters.isCapitalised(last);
    }

    private Item after() {
        return this.sentence.at(this.at + 1);
    }

    private boolean ends(String marks) {
        Token last = token(this.passage.to() - 1);
        return !last.word() && marks.contains(last.text());
    }

    private String firstWord() {
        for (int i = this.passage.from(); i < this.passage.to(); i++) {
            if (token(i).word()) {
                return token(i).text();
            }
        }
        return "-";
    }

    private int words() {
        int count = 0;
        for (int i = this.passage.from(); i < this.passage.to() && count < 3 * WORDS_OF_A_NAME; i++) {
            count += token(i).word() ? 1 : 0;
        }
        return count;
    }

    private Token token(int index) {
        return this.sentence.block().tokens().get(index);
    }

}
