package copydesk.console.story;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import copydesk.console.excerpt.Excerpt;
import copydesk.contract.annotation.Speaker;
import copydesk.contract.command.EditorDecision;
import copydesk.contract.news.ArticleAnnotations;
import copydesk.contract.news.PublishedIssue;
import copydesk.contract.news.PublishedLink;
import copydesk.contract.news.PublishedQuote;
import copydesk.contract.news.PublishedValue;
import copydesk.contract.news.Selector;
import org.jspecify.annotations.Nullable;

/** Makes of published annotations what is shown of them. */
final class NoteTaker {

    private static final int LINE = 1_000;

    private static final int LIST = 1_000;

    private final int textLimit;

    NoteTaker(int textLimit) {
        this.textLimit = textLimit;
    }

    Notes notes(ArticleAnnotations annotations) {
        return new Notes(true, (annotations.published() != null) ? annotations.published().value() : null,
                tags(annotations), mentions(annotations), links(annotations), issues(annotations), quotes(annotations),
                values(annotations), copies(annotations),
                annotations.subjects().stream().limit(LIST).map(StorySubject::of).toList(), keywords(annotations),
                decisions(annotations));
    }

    private static List<EditorDecision> decisions(ArticleAnnotations annotations) {
        return annotations.decisions()
            .stream()
            .limit(LIST)
            .map((one) -> new EditorDecision(one.kind(), Excerpt.of(one.what(), LINE), Excerpt.of(one.who(), LINE),
                    Excerpt.of(one.why(), LINE), one.when(), one.command()))
            .toList();
    }

    private static List<String> keywords(ArticleAnnotations annotations) {
        return annotations.keywords().stream().limit(LIST).map((keyword) -> Excerpt.of(keyword.text(), LINE)).toList();
    }

    private static List<StoryTag> tags(ArticleAnnotations annotations) {
        Map<String, Set<String>> roles = new HashMap<>();
        annotations.roles()
            .forEach((role) -> roles.computeIfAbsent(role.entity(), (id) -> new LinkedHashSet<>())
                .add(Excerpt.of(role.selector().exact(), LINE)));
        return annotations.entities()
            .stream()
            .limit(LIST)
            .map((entity) -> StoryTag.of(entity, List.copyOf(roles.getOrDefault(entity.id(), Set.of()))))
            .toList();
    }

    private static List<StoryValue> values(ArticleAnnotations annotations) {
        return annotations.values().stream().map(NoteTaker::value).distinct().limit(LIST).toList();
    }

    private static StoryValue value(PublishedValue value) {
        String unit = (value.unit() != null) ? " " + value.unit() : "";
        return new StoryValue(Excerpt.of(value.selector().exact(), LINE), Excerpt.of(value.value() + unit, LINE));
    }

    private List<StoryMention> mentions(ArticleAnnotations annotations) {
        return annotations.mentions()
            .stream()
            .filter((mention) -> mention.selector().end() <= this.textLimit)
            .limit(LIST)
            .map((mention) -> new StoryMention(mention.entity(), span(mention.selector()), mention.evidence(),
                    mention.confidence()))
            .toList();
    }

    private List<StoryLink> links(ArticleAnnotations annotations) {
        return annotations.links().stream().limit(LIST).map(this::link).toList();
    }

    private StoryLink link(PublishedLink link) {
        return new StoryLink(link.kind(), link.status(), Excerpt.of(link.text(), LINE),
                Excerpt.ofOptional(link.href(), LINE), within(StorySpan.of(link.selector())), link.linkClass());
    }

    private List<StoryIssue> issues(ArticleAnnotations annotations) {
        return annotations.issues().stream().limit(LIST).map(this::issue).toList();
    }

    private StoryIssue issue(PublishedIssue issue) {
        return new StoryIssue(issue.code(), Excerpt.of(issue.detail(), LINE), within(StorySpan.of(issue.selector())));
    }

    private static List<StoryQuote> quotes(ArticleAnnotations annotations) {
        return annotations.quotes().stream().limit(LIST).map(NoteTaker::quote).toList();
    }

    private static StoryQuote quote(PublishedQuote quote) {
        String words = quote.selectors().stream().map(Selector::exact).collect(Collectors.joining(" \u2026 "));
        Speaker speaker = quote.speaker();
        return new StoryQuote((speaker != null) ? Excerpt.of(speaker.name(), LINE) : null, Excerpt.of(words, LINE));
    }

    private static List<StoryCopy> copies(ArticleAnnotations annotations) {
        return annotations.nearDuplicates()
            .stream()
            .limit(LIST)
            .map((copy) -> new StoryCopy(copy.uri(), Excerpt.ofOptional(copy.href(), LINE), copy.confidence()))
            .toList();
    }

    private @Nullable StorySpan within(@Nullable StorySpan span) {
        return (span != null && span.endsWithin(this.textLimit)) ? span : null;
    }

    private static StorySpan span(Selector selector) {
        return new StorySpan(selector.target(), selector.start(), selector.end());
    }

}
