package copydesk.extraction.wire;

import copydesk.contract.article.FetchFacts;
import copydesk.extraction.article.Extractor;
import copydesk.extraction.article.RawDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts that nobody writes: whatever is repeated, reading ends and loses no block limit.
 */
class HostileTextTests {

    private static final int LIMIT = 500;

    @ParameterizedTest
    @ValueSource(strings = { "*", "**a", "_a ", "[", "[a](", "[a][", "![", "![a](b)", "[![a](b)", "<", "<a href=\"x\">",
            "<!--", "&", "&#1", "http://", "`", "~", "|", "| a ", "#", "> a\n", "---\n", "1. a\n", "Related: a\n\n",
            "Photo: A / AFP\n\n", "[1]: http://a.example/\n", "\\", "\u00a0", "\u200b", "May 3, 2026\n\n",
            "Author: \n\n", "a\n===\n", "**Bold**\n\n", "Source: https://a.example/b-c-d\n\n", "\r\n", "- [a](b)\n",
            "a / ", "© " })
    void endsWhateverIsRepeated(String part) {
        FetchFacts facts = new FetchFacts("files", "files:a.txt", "a", null, "text/plain", null, "sha256:0");

        RawDocument document = new TextReader().read("A Headline\n\nA story.\n\n" + part.repeat(20_000), facts, LIMIT);

        assertThat(document.blocks()).hasSizeBetween(2, LIMIT + 1);
        assertThat(new Extractor().extract(document)).isPresent();
    }

}
