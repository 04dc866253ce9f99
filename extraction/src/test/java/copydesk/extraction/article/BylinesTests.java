package copydesk.extraction.article;

import java.util.List;

import copydesk.contract.article.BlockRole;
import copydesk.extraction.text.RichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is named in the lines of an article whose source names nobody. */
class BylinesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            By Jane Doe                                              | Jane Doe
            jdoe on Friday May 5, 2026 @08:00PM                      | jdoe
            The Harbour Team, 5 min read                             | The Harbour Team
            5 min read                                               | -
            May 5                                                    | -
            jdoe, from the dept. of ferries that never sail on time  | -
            """)
    void takeNamesAndNoOtherSmallPrint(String line, String author) {
        RoledBlock block = new RoledBlock(BlockRole.BYLINE, RichText.plain(line), null);

        assertThat(Bylines.of(Metadata.none(), List.of(block)).authors())
            .isEqualTo((author != null) ? List.of(author) : List.of());
    }

}
