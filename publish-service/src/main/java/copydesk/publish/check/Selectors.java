package copydesk.publish.check;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.PublishedIssue;
import copydesk.contract.news.PublishedLink;
import copydesk.contract.news.PublishedMention;
import copydesk.contract.news.PublishedPlace;
import copydesk.contract.news.PublishedRole;
import copydesk.contract.news.PublishedValue;
import copydesk.contract.news.Selector;
import copydesk.publish.clean.CodePoints;
import copydesk.publish.ninjs.Documents;
import org.jspecify.annotations.Nullable;

/**
 * Whether every selector points at exactly its words, counted in code points and in
 * UTF-16 units.
 */
final class Selectors {

    private static final int CONTEXT = 20;

    private final ArticleAnnotations annotations;

    private final Map<String, CodePoints> targets;

    Selectors(Documents documents) {
        this.annotations = documents.annotations();
        this.targets = Map.of("bodies[0]", CodePoints.of(PublishedTexts.plainBody(documents.item())), "headlines[0]",
                CodePoints.of(PublishedTexts.headline(documents.item())));
    }

    /** The first fault as a sentence; empty if there is none. */
    Optional<String> fault() {
        return fault("mention", this.annotations.mentions().stream().map(PublishedMention::selector))
            .or(() -> fault("hyperlink", this.annotations.links().stream().map(PublishedLink::selector)))
            .or(() -> fault("quote", this.annotations.quotes().stream().flatMap((quote) -> quote.selectors().stream())))
            .or(() -> fault("role", this.annotations.roles().stream().map(PublishedRole::selector)))
            .or(() -> fault("value", this.annotations.values().stream().map(PublishedValue::selector)))
            .or(this::datelineFault)
            .or(() -> fault("issue", this.annotations.issues().stream().map(PublishedIssue::selector)));
    }

    private Optional<String> datelineFault() {
        PublishedPlace located = this.annotations.located();
        return (located != null) ? fault("dateline", Stream.of(located.selector())) : Optional.empty();
    }

    private Optional<String> fault(String what, Stream<@Nullable Selector> selectors) {
        return selectors.filter(Objects::nonNull)
            .filter((selector) -> !points(selector))
            .findFirst()
            .map((selector) -> "The selector of a " + what + " at " + selector.start() + " of " + selector.target()
                    + " does not point at its words.");
    }

    private boolean points(@Nullable Selector selector) {
        CodePoints text = (selector != null) ? this.targets.get(selector.target()) : null;
        return selector != null && text != null && text.reads(selector.start(), selector.end(), selector.exact())
                && text.utf16(selector.start()) == selector.utf16Start()
                && text.utf16(selector.end()) == selector.utf16End() && hasContext(text, selector);
    }

    private static boolean hasContext(CodePoints text, Selector selector) {
        String before = text.slice(Math.max(0, selector.start() - CONTEXT), selector.start());
        String after = text.slice(selector.end(), Math.min(text.length(), selector.end() + CONTEXT));
        return before.equals(selector.prefix()) && after.equals(selector.suffix());
    }

}
