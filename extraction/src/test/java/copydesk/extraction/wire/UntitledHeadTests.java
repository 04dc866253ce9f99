package copydesk.extraction.wire;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands before the story of an export whose headline cannot be told. */
class UntitledHeadTests {

    @Test
    void isReadFromTheFirstBlockOn() {
        Draft draft = Drafts.of("The boats sail.\n\nBy Jane Doe\n\n" + Drafts.STORY);

        HeadMatter.mark(draft, -1);

        assertThat(Drafts.written(draft)).containsExactly("STANDFIRST The boats sail.", "PARAGRAPH By Jane Doe",
                "PARAGRAPH STORY");
    }

}
