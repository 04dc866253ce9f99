package copydesk.extraction.article;

import java.util.List;

import copydesk.contract.article.BlockRole;
import copydesk.extraction.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is named as having written an article. */
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

    @Test
    void comeFromTheSourceBeforeThePage() {
        Metadata said = new Metadata.Builder().author("Jane Doe").author("John Roe").author("Jane Doe").build();

        assertThat(Bylines.of(said, List.of(block(BlockRole.BYLINE, "By Ida Voss"))))
            .isEqualTo(new Bylines(List.of("Jane Doe", "John Roe"), List.of()));
    }

    @Test
    void leaveOutAPublicationThatNamesItselfBesideAnAuthor() {
        Metadata both = new Metadata.Builder().siteName("The Courier").author("THE COURIER").author("Jane Doe").build();
        Metadata alone = new Metadata.Builder().siteName("The Courier").author("The Courier").build();

        assertThat(Bylines.of(both, List.of()).authors()).containsExactly("Jane Doe");
        assertThat(Bylines.of(alone, List.of()).authors()).containsExactly("The Courier");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BYLINE")
    void standInNoOtherBlocks(BlockRole role) {
        assertThat(Bylines.of(Metadata.none(), List.of(block(role, "By Jane Doe"))).authors()).isEmpty();
    }

    private static RoledBlock block(BlockRole role, String words) {
        return new RoledBlock(role, RichText.plain(words), null);
    }

}
