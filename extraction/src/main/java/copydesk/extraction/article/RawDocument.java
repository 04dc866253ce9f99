package copydesk.extraction.article;

import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.Form;
import copydesk.contract.article.QualityIssue;

/**
 * What a reader gives: everything readable in document order, and what the document says
 * about itself.
 *
 * @param facts how the document was fetched
 * @param name short name for people and output files
 * @param identity identity of last resort: the file's, or the feed's with the entry's
 * number
 * @param form which reader it was
 * @param blocks everything readable
 * @param metadata what the document says about itself
 * @param issues what its reader doubts
 */
public record RawDocument(FetchFacts facts, String name, String identity, Form form, List<RawBlock> blocks,
        Metadata metadata, List<QualityIssue> issues) {

    public RawDocument {
        blocks = List.copyOf(blocks);
        issues = List.copyOf(issues);
    }

    /** A document that is one article. */
    public static RawDocument of(FetchFacts facts, Form form, List<RawBlock> blocks, Metadata metadata) {
        return new RawDocument(facts, facts.name(), facts.identity(), form, blocks, metadata, List.of());
    }

    /** The same document, with what its reader doubts. */
    public RawDocument doubted(List<QualityIssue> doubts) {
        return new RawDocument(this.facts, this.name, this.identity, this.form, this.blocks, this.metadata, doubts);
    }

}
