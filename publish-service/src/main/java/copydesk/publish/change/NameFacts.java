package copydesk.publish.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import copydesk.contract.annotation.Entity;
import copydesk.contract.change.FactKind;
import copydesk.contract.news.PublishedMention;
import copydesk.publish.difference.Hunk;
import copydesk.publish.difference.PairWords;
import copydesk.publish.difference.Paragraph;
import copydesk.publish.difference.Word;

/**
 * Finds the names that came and went. A name counts where its words are new and the other
 * version neither knows whom it means nor has these words: what only the tagger sees
 * otherwise is no change.
 */
final class NameFacts {

    private final Version before;

    private final Version after;

    private final Facts facts;

    private final Set<String> told = new HashSet<>();

    NameFacts(Version before, Version after, Facts facts) {
        this.before = before;
        this.after = after;
        this.facts = facts;
    }

    void find(PairWords words) {
        Paragraph old = words.pair().before();
        Paragraph now = words.pair().after();
        List<PublishedMention> gone = (old == null) ? List.of()
                : this.before.mentions(old).stream().filter((mention) -> isNew(mention, this.after)).toList();
        List<PublishedMention> come = (now == null) ? List.of()
                : this.after.mentions(now).stream().filter((mention) -> isNew(mention, this.before)).toList();
        for (Hunk hunk : words.hunks()) {
            compare((old == null) ? List.of() : touched(gone, words.before(), old.start(), hunk, true),
                    (now == null) ? List.of() : touched(come, words.after(), now.start(), hunk, false));
        }
    }

    private static boolean isNew(PublishedMention mention, Version other) {
        return !other.hasEntity(mention.entity()) && !other.words().have(mention.selector().exact());
    }

    private static List<PublishedMention> touched(List<PublishedMention> mentions, List<Word> words, int offset,
            Hunk hunk, boolean old) {
        int from = old ? hunk.beforeStart() : hunk.afterStart();
        int to = old ? hunk.beforeEnd() : hunk.afterEnd();
        if (from == to) {
            return List.of();
        }
        int start = words.get(from).start() + offset;
        int end = words.get(to - 1).end() + offset;
        return mentions.stream()
            .filter((mention) -> mention.selector().utf16Start() < end && start < mention.selector().utf16End())
            .toList();
    }

    private void compare(List<PublishedMention> gone, List<PublishedMention> come) {
        int pairs = 0;
        while (pairs < Math.min(gone.size(), come.size()) && sameKind(gone.get(pairs), come.get(pairs))) {
            boolean newBefore = this.told.add("-" + gone.get(pairs).entity());
            boolean newAfter = this.told.add("+" + come.get(pairs).entity());
            if (newBefore || newAfter) {
                this.facts.add(FactKind.NAMES, exact(gone.get(pairs)), exact(come.get(pairs)), null);
            }
            pairs++;
        }
        gone.stream()
            .skip(pairs)
            .filter((name) -> this.told.add("-" + name.entity()))
            .forEach((name) -> this.facts.add(FactKind.NAMES, exact(name), null, null));
        come.stream()
            .skip(pairs)
            .filter((name) -> this.told.add("+" + name.entity()))
            .forEach((name) -> this.facts.add(FactKind.NAMES, null, exact(name), null));
    }

    private boolean sameKind(PublishedMention gone, PublishedMention come) {
        Entity old = this.before.entity(gone.entity());
        Entity now = this.after.entity(come.entity());
        return old != null && now != null && old.kind() == now.kind();
    }

    private static String exact(PublishedMention mention) {
        return mention.selector().exact();
    }

}
