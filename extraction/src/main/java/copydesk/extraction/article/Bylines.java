package copydesk.extraction.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import copydesk.contract.article.BlockRole;
import copydesk.extraction.line.AgencyLine;
import copydesk.extraction.line.Byline;
import copydesk.extraction.line.HeadLine;

/**
 * Who wrote an article and which agencies contributed.
 *
 * @param authors authors, one each
 * @param agencies contributing agencies
 */
record Bylines(List<String> authors, List<String> agencies) {

    private static final int MAX_WORDS = 6;

    static Bylines of(Metadata metadata, List<RoledBlock> blocks) {
        Set<String> authors = new LinkedHashSet<>();
        Set<String> agencies = new LinkedHashSet<>();
        List<Byline> lines = Stream
            .concat(metadata.authors().stream().map(Byline::ofNames), printed(blocks, metadata.authors().isEmpty()))
            .toList();
        lines.forEach((line) -> authors.addAll(line.authors()));
        lines.forEach((line) -> agencies.addAll(line.agencies()));
        blocks.stream()
            .filter((block) -> block.role() == BlockRole.AGENCY_CREDIT)
            .forEach((block) -> AgencyLine.of(block.text().text())
                .ifPresent((line) -> agencies.addAll(line.agencies())));
        if (authors.size() > 1) {
            authors.removeIf((author) -> isSite(author, metadata));
        }
        return new Bylines(List.copyOf(authors), List.copyOf(agencies));
    }

    private static Stream<Byline> printed(List<RoledBlock> blocks, boolean wanted) {
        return blocks.stream()
            .filter((block) -> wanted && block.role() == BlockRole.BYLINE)
            .map((block) -> block.text().text())
            .map((words) -> HeadLine.byline(words).orElseGet(() -> named(words)));
    }

    // a line may be taken for a byline that holds other small things beside a name
    private static Byline named(String words) {
        Byline byline = Byline.ofNames(words);
        return byline.authors().stream().allMatch(Bylines::isNamed) ? byline : new Byline(List.of(), byline.agencies());
    }

    private static boolean isNamed(String author) {
        return author.split(" ").length <= MAX_WORDS && !author.contains(" @");
    }

    // a publication that names itself as the author names nobody
    private static boolean isSite(String author, Metadata metadata) {
        return Objects.equals(author.toLowerCase(Locale.ROOT),
                (metadata.siteName() != null) ? metadata.siteName().toLowerCase(Locale.ROOT) : null);
    }

}
