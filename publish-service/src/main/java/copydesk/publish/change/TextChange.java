package copydesk.publish.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import copydesk.contract.change.Change;
import copydesk.contract.change.ChangeKind;
import copydesk.contract.change.ChangedFact;
import copydesk.contract.change.FactKind;
import copydesk.contract.change.ParagraphChange;
import copydesk.publish.difference.BodyDiff;
import copydesk.publish.difference.CorrectionNote;
import copydesk.publish.difference.PairWords;
import copydesk.publish.difference.Paragraph;
import copydesk.publish.difference.ParagraphPair;
import copydesk.publish.difference.Wording;
import copydesk.publish.ninjs.Documents;
import org.jspecify.annotations.Nullable;

/** What is different in headline, summary and body of two versions. */
final class TextChange {

    /** How many paragraphs and how many facts are told. */
    private static final int LONGEST_LIST = 200;

    private final Version before;

    private final Version after;

    private final BodyDiff body;

    private final List<ParagraphPair> pairs = new ArrayList<>();

    private TextChange(Version before, Version after) {
        this.before = before;
        this.after = after;
        this.body = BodyDiff.of(before.body(), after.body());
        pair(before.headline(), after.headline());
        pair(before.summary(), after.summary());
        this.pairs.addAll(this.body.pairs());
    }

    static TextChange between(Documents before, Documents after) {
        Version last = new Version(before, List.of());
        return new TextChange(last, new Version(after, last.body()));
    }

    private void pair(Paragraph old, Paragraph now) {
        if (!old.folded().equals(now.folded())) {
            this.pairs.add(new ParagraphPair(old, now));
        }
    }

    /** Whether more than typography, blank lines and white space is different. */
    boolean isOfWords() {
        // paragraphs that are only parted elsewhere say the same
        return !this.before.headline().folded().equals(this.after.headline().folded())
                || !this.before.summary().folded().equals(this.after.summary().folded())
                || !Wording.haveSameWords(plain(this.before), plain(this.after));
    }

    private static String plain(Version version) {
        return Wording.plainBody(version.documents().item());
    }

    /** The change of words. */
    Change change() {
        return change(isCorrection() ? ChangeKind.CORRECTION : ChangeKind.SUBSTANTIVE, facts());
    }

    /** A change of this kind that leaves the words as they are. */
    Change change(ChangeKind kind) {
        return (kind == ChangeKind.NONE) ? Change.of(kind) : change(kind, List.of());
    }

    private Change change(ChangeKind kind, List<ChangedFact> facts) {
        List<ParagraphChange> paragraphs = this.body.changes();
        int omitted = Math.max(0, paragraphs.size() - LONGEST_LIST) + Math.max(0, facts.size() - LONGEST_LIST);
        return new Change(kind, paragraphs.stream().limit(LONGEST_LIST).toList(),
                facts.stream().limit(LONGEST_LIST).toList(), omitted);
    }

    // the same note on other words around it was there before
    private boolean isCorrection() {
        return this.pairs.stream().anyMatch((pair) -> {
            Optional<String> now = note(pair.after());
            return now.isPresent() && !Objects.equals(now.map(Wording::fold), note(pair.before()).map(Wording::fold));
        });
    }

    private static Optional<String> note(@Nullable Paragraph paragraph) {
        return Optional.ofNullable(paragraph).flatMap((text) -> CorrectionNote.in(text.text()));
    }

    private List<ChangedFact> facts() {
        Facts facts = new Facts();
        if (!this.before.headline().folded().equals(this.after.headline().folded())) {
            facts.add(FactKind.HEADLINE, this.before.headline().text(), this.after.headline().text(), null);
        }
        List<PairWords> words = told().stream().map(PairWords::of).toList();
        NumberFacts numbers = new NumberFacts(this.before, this.after, facts);
        NameFacts names = new NameFacts(this.before, this.after, facts);
        words.forEach(numbers::find);
        words.forEach(names::find);
        new QuoteFacts(this.before, this.after, facts).find(this.body.pairs());
        return facts.all();
    }

    // what was replaced comes first, and a note of correction tells no news
    private List<ParagraphPair> told() {
        return Stream
            .concat(this.pairs.stream().filter((pair) -> pair.before() != null && pair.after() != null),
                    this.pairs.stream().filter((pair) -> pair.before() == null || pair.after() == null))
            .filter((pair) -> note(pair.after()).isEmpty() || pair.before() != null)
            .toList();
    }

}
