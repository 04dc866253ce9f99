package copydesk.publish.clean;

import java.util.ArrayList;
import java.util.List;

import copydesk.contract.annotation.Annotations;
import copydesk.contract.annotation.EnrichedArticle;
import copydesk.contract.annotation.Located;
import copydesk.contract.annotation.Mention;
import copydesk.contract.annotation.PersonRole;
import copydesk.contract.annotation.Quote;
import copydesk.contract.annotation.QuoteSpan;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import copydesk.contract.article.Link;
import copydesk.contract.article.Mark;
import copydesk.contract.article.QualityIssue;
import copydesk.contract.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Sets the typography of an article's body and headline, and moves everything that points
 * into them along. All places of the article must lie inside their blocks.
 */
public final class TidyArticle {

    private final EnrichedArticle enriched;

    private final List<Retouched> blocks;

    private TidyArticle(EnrichedArticle enriched) {
        this.enriched = enriched;
        this.blocks = enriched.article().blocks().stream().map(TidyArticle::retouched).toList();
    }

    /** The article, set well; the same one if it is already. */
    public static EnrichedArticle of(EnrichedArticle enriched) {
        TidyArticle tidy = new TidyArticle(enriched);
        String headline = enriched.article().headline();
        boolean same = tidy.blocks.stream().allMatch(Retouched::isSame) && Typography.of(headline).isSame();
        return same ? enriched : new EnrichedArticle(tidy.article(), tidy.annotations());
    }

    // two spaces may part the cells of a table
    private static Retouched retouched(Block block) {
        boolean set = block.role() == BlockRole.HEADLINE || block.role() == BlockRole.STANDFIRST
                || (block.role().isBody() && block.role() != BlockRole.TABLE);
        return set ? Typography.of(block.text()) : new Retouched(block.text(), List.of());
    }

    private Article article() {
        Article article = this.enriched.article();
        List<Block> set = new ArrayList<>();
        for (int i = 0; i < this.blocks.size(); i++) {
            set.add(block(article.blocks().get(i), this.blocks.get(i)));
        }
        return article.rewritten(Typography.of(article.headline()).text(), set,
                article.links().stream().map(this::link).toList(), issues(article.issues()));
    }

    private static Block block(Block block, Retouched text) {
        List<Mark> marks = block.marks()
            .stream()
            .map((mark) -> new Mark(mark.kind(), text.start(mark.start()), text.end(mark.end())))
            .filter((mark) -> mark.start() <= mark.end())
            .toList();
        return text.isSame() ? block : new Block(block.role(), text.text(), marks);
    }

    private Link link(Link link) {
        Span span = span(link.block(), link.start(), link.end(), link.text());
        return new Link(link.id(), link.kind(), link.block(), span.start, span.end, span.text, link.href());
    }

    private List<QualityIssue> issues(List<QualityIssue> issues) {
        return issues.stream().map(this::issue).toList();
    }

    private QualityIssue issue(QualityIssue issue) {
        Integer block = issue.block();
        Integer start = issue.start();
        Integer end = issue.end();
        if (block == null || start == null || end == null) {
            return issue;
        }
        Span span = span(block, start, end, "");
        return new QualityIssue(issue.code(), block, span.start, span.end, issue.detail());
    }

    private Annotations annotations() {
        Annotations given = this.enriched.annotations();
        return new Annotations(given.generation(), given.language(), given.entities(),
                given.mentions().stream().map(this::mention).toList(), given.linkStates(), issues(given.issues()),
                given.quotes().stream().map(this::quote).toList(), given.roles().stream().map(this::role).toList(),
                given.values().stream().map(this::value).toList(), located(given.located()), given.subjects(),
                given.keywords());
    }

    private Mention mention(Mention mention) {
        Span span = span(mention.block(), mention.start(), mention.end(), mention.text());
        return new Mention(mention.entity(), mention.block(), span.start, span.end, span.text, mention.evidence(),
                mention.confidence());
    }

    private Quote quote(Quote quote) {
        List<QuoteSpan> spans = quote.spans().stream().map(this::quoteSpan).toList();
        return new Quote(spans, quote.speaker(), quote.cue(), quote.evidence(), quote.confidence());
    }

    private QuoteSpan quoteSpan(QuoteSpan given) {
        Span span = span(given.block(), given.start(), given.end(), given.text());
        return new QuoteSpan(given.block(), span.start, span.end, span.text);
    }

    private PersonRole role(PersonRole role) {
        Span span = span(role.block(), role.start(), role.end(), role.text());
        return new PersonRole(role.entity(), role.block(), span.start, span.end, span.text, role.evidence(),
                role.confidence());
    }

    private Value value(Value value) {
        Span span = span(value.block(), value.start(), value.end(), value.text());
        return new Value(value.kind(), value.block(), span.start, span.end, span.text, value.value(), value.precision(),
                value.unit(), value.evidence(), value.confidence());
    }

    private @Nullable Located located(@Nullable Located located) {
        if (located == null) {
            return null;
        }
        Span span = span(located.block(), located.start(), located.end(), located.text());
        return new Located(located.block(), span.start, span.end, span.text, located.entity(), located.agency());
    }

    // words that do not stand at their place are left as they are, so that the check
    // finds them
    private Span span(int block, int start, int end, String words) {
        Retouched text = this.blocks.get(block);
        if (text.isSame()) {
            return new Span(start, end, words);
        }
        int newStart = text.start(start);
        int newEnd = Math.max(newStart, text.end(end));
        CodePoints before = CodePoints.of(this.enriched.article().blocks().get(block).text());
        boolean reads = before.reads(start, end, words);
        return new Span(newStart, newEnd, reads ? CodePoints.of(text.text()).slice(newStart, newEnd) : words);
    }

    private record Span(int start, int end, String text) {

    }

}
