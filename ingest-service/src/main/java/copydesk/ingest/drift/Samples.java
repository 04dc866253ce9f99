package copydesk.ingest.drift;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import copydesk.contract.Digest;
import copydesk.contract.article.Article;
import copydesk.contract.article.Block;
import copydesk.contract.article.FetchFacts;
import copydesk.contract.article.IssueCode;
import copydesk.contract.drift.Fault;
import copydesk.contract.drift.SourceSample;

/** Says what an article of the web was like; of files and pushes nothing is said. */
public final class Samples {

    // the others are of the words, which is no matter of the layout
    private static final Set<IssueCode> DOUBTS = EnumSet.of(IssueCode.DATE_CONFLICT, IssueCode.SOURCE_RULES_DRIFTED,
            IssueCode.SUMMARY_ONLY);

    private static final int DIGEST = 16;

    private Samples() {
    }

    /** The sample of an article that was read. */
    public static Optional<SourceSample> of(Article article, Instant fetchedAt) {
        if (!isOfTheWeb(article.origin().identity())) {
            return Optional.empty();
        }
        List<Fault> faults = new ArrayList<>();
        if (article.published() == null && article.updated() == null) {
            faults.add(Fault.NO_DATE);
        }
        if (article.by().isEmpty()) {
            faults.add(Fault.NO_AUTHOR);
        }
        if (article.issues().stream().anyMatch((issue) -> DOUBTS.contains(issue.code()))) {
            faults.add(Fault.DOUBTFUL);
        }
        return Optional.of(new SourceSample(article.origin().sourceId(), fetchedAt, length(article), faults,
                digest(article.uri())));
    }

    /**
     * The sample of a document that was refused, or of an entry of it.
     * @param entry what tells the entry from the others of its document; empty for the
     * whole document
     */
    public static Optional<SourceSample> refused(FetchFacts facts, String entry, Instant fetchedAt) {
        return isOfTheWeb(facts.identity()) ? Optional.of(new SourceSample(facts.sourceId(), fetchedAt, null,
                List.of(Fault.REFUSED), digest(facts.identity() + "\n" + entry))) : Optional.empty();
    }

    private static boolean isOfTheWeb(String identity) {
        return identity.startsWith("http://") || identity.startsWith("https://");
    }

    private static int length(Article article) {
        return article.blocks()
            .stream()
            .filter((block) -> block.role().isBody())
            .map(Block::text)
            .mapToInt((text) -> text.codePointCount(0, text.length()))
            .sum();
    }

    private static String digest(String name) {
        String digest = Digest.text(name.getBytes(StandardCharsets.UTF_8));
        return digest.substring(digest.length() - DIGEST);
    }

}
