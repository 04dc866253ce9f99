package copydesk.publish.edit;

import java.time.Instant;

import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.command.Command;
import copydesk.contract.command.CommandKind;
import copydesk.contract.command.LinkOrder;
import copydesk.contract.command.TagKind;
import copydesk.contract.command.TagOrder;
import copydesk.publish.clean.ArticleDraft;
import org.jspecify.annotations.Nullable;

/** Makes decisions for tests: a test states only what is decided. */
public final class Decided {

    /** When every decision is given. */
    public static final Instant AT = Instant.parse("2026-03-02T12:00:00Z");

    private EditorDecisions decisions = EditorDecisions.NONE;

    public static Command add(TagKind kind, String name, @Nullable String uri) {
        return tag(CommandKind.ADD_TAG, kind, name, uri);
    }

    public static Command remove(TagKind kind, String name, @Nullable String uri) {
        return tag(CommandKind.REMOVE_TAG, kind, name, uri);
    }

    public static Command pin(TagKind kind, String name, @Nullable String uri) {
        return tag(CommandKind.PIN_TAG, kind, name, uri);
    }

    private static Command tag(CommandKind command, TagKind kind, String name, @Nullable String uri) {
        return order(command, new TagOrder(kind, name, uri), null, null, null);
    }

    public static Command link(String text, @Nullable String href) {
        return order(CommandKind.SET_LINK, null, new LinkOrder(text, href), null, null);
    }

    public static Command headline(@Nullable String headline) {
        return order(CommandKind.FIX_HEADLINE, null, null, headline, null);
    }

    public static Command correct(@Nullable String note) {
        return order(CommandKind.CORRECT, null, null, null, note);
    }

    public static Command order(CommandKind kind, @Nullable TagOrder tag, @Nullable LinkOrder link,
            @Nullable String headline, @Nullable String note) {
        return new Command(kind.code(), kind, ArticleDraft.URI, null, "Lea Holm", "Checked.", null, tag, link, headline,
                note);
    }

    /** The same command under an id of its own. */
    public static Command named(String id, Command command) {
        return new Command(id, command.command(), command.uri(), null, command.who(), command.why(), null,
                command.tag(), command.link(), command.headline(), command.note());
    }

    public Decided then(Command command) {
        this.decisions = this.decisions.with(Given.of(command, AT));
        return this;
    }

    /** Publishes this article, so that what is pinned stays as it is there. */
    public Decided publish(EnrichedArticle article) {
        this.decisions = this.decisions.published(this.decisions.appliedTo(article));
        return this;
    }

    public EditorDecisions all() {
        return this.decisions;
    }

    public Edited on(ArticleDraft article) {
        return this.decisions.appliedTo(article.build());
    }

}
