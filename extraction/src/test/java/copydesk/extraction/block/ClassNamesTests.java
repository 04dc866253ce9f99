package copydesk.extraction.block;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClassNamesTests {

    @Test
    void readsNamesInAnyOrder() {
        assertThat(sorted("story lead big")).isEqualTo("big lead story").isEqualTo(sorted(" lead  big\nstory "));
    }

    @Test
    void keepsCaseAndSingleNames() {
        assertThat(sorted("Lead")).isEqualTo("Lead");
        assertThat(sorted("")).isEmpty();
    }

    private static String sorted(String classes) {
        return ClassNames.sorted(new Element("p").attr("class", classes));
    }

}
