package copydesk.publish.change;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import copydesk.contract.change.Change;
import copydesk.contract.change.ChangeKind;
import copydesk.publish.clean.ArticleDraft;
import copydesk.publish.edit.Edited;
import copydesk.publish.ninjs.Documents;
import copydesk.publish.ninjs.Edition;
import copydesk.publish.ninjs.NewsWriter;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares two articles in both ways, which must say the same. */
final class Compared {

    private static final Set<ChangeKind> OF_WORDS = EnumSet.of(ChangeKind.SUBSTANTIVE, ChangeKind.CORRECTION);

    private Compared() {
    }

    static Change between(ArticleDraft before, ArticleDraft after, Edition edition) {
        NewsWriter writer = new NewsWriter();
        Documents last = writer.write(before.build(), edition);
        Documents next = writer.write(after.build(), edition);
        Change change = new Changes().between(last, next);
        Documents words = writer.words(Edited.untouched(before.build()), edition);
        assertThat(new Changes().ofWords(words, next, false))
            .isEqualTo(Optional.of(change).filter((any) -> OF_WORDS.contains(any.kind())));
        return change;
    }

}
