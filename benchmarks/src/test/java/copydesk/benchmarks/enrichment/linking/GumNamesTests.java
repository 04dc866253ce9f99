package copydesk.benchmarks.enrichment.linking;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.contract.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static copydesk.contract.annotation.EntityKind.ORGANISATION;
import static copydesk.contract.annotation.EntityKind.PERSON;
import static copydesk.contract.annotation.EntityKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

class GumNamesTests {

    @TempDir
    Path folder;

    @Test
    void takesNamesOutOfPhrases() throws Exception {
        GoldText text = read(Gum.DOCUMENT);

        assertThat(text.id()).isEqualTo("GUM_news_quay");
        assertThat(text.genre()).isEqualTo("news");
        assertThat(text.blocks()).extracting(Block::text)
            .containsExactly("Captain Ana Horvat left Rijeka .", "Horvat missed the Captain of the port .",
                    "A captain slept");
        assertThat(text.names()).containsExactly(new NamedSpan(0, 8, 18, PERSON), new NamedSpan(0, 24, 30, PLACE),
                new NamedSpan(1, 0, 6, PERSON));
    }

    @Test
    void takesTheLongestOfNamesInEachOther() throws Exception {
        assertThat(read("""
                1\tUniversity\tx\tPROPN\tNNP\t_\t0\troot\t_\tEntity=(1-organization-new-s-cf1-1-sgl
                2\tof\tof\tADP\tIN\t_\t3\tcase\t_\t_
                3\tOslo\tx\tPROPN\tNNP\t_\t1\tnmod\t_\tEntity=(2-place-new-s-cf1-1-sgl)1)
                """).names()).containsExactly(new NamedSpan(0, 0, 18, ORGANISATION));
    }

    @Test
    void leavesOutPlacesInTheNamesOfEvents() throws Exception {
        assertThat(read("""
                1\tBattle\tx\tPROPN\tNNP\t_\t0\troot\t_\tEntity=(1-event-new-s-cf1-1-sgl
                2\tof\tof\tADP\tIN\t_\t3\tcase\t_\t_
                3\tOslo\tx\tPROPN\tNNP\t_\t1\tnmod\t_\tEntity=(2-place-new-s-cf1-1-sgl)1)
                """).names()).isEmpty();
    }

    @Test
    void leavesOutPeoples() throws Exception {
        assertThat(read("1\tNorwegians\tx\tPROPN\tNNPS\t_\t0\troot\t_\tEntity=(1-person-new-s-cf1-1-sgl)\n").names())
            .isEmpty();
    }

    @Test
    void takesCountriesForPlacesAlsoWhereTheyAct() throws Exception {
        assertThat(read("1\tNorway\tx\tPROPN\tNNP\t_\t0\troot\t_\tEntity=(1-organization-new-s-cf1-1-sgl)\n").names())
            .containsExactly(new NamedSpan(0, 0, 6, PLACE));
    }

    @Test
    void takesCommonWordsInCapitalsForANameIfTheyAreSeveral() throws Exception {
        GoldText text = read("""
                1\tSupreme\tx\tPROPN\tNNP\t_\t2\tamod\t_\tEntity=(1-organization-new-s-cf1-1-sgl
                2\tCourt\tx\tPROPN\tNNP\t_\t0\troot\t_\tEntity=1)

                1\tCourt\tx\tPROPN\tNNP\t_\t0\troot\t_\tEntity=(1-organization-giv-s-cf1-1-sgl)

                1\tsupreme\tsupreme\tADJ\tJJ\t_\t2\tamod\t_\t_
                2\tcourt\tcourt\tNOUN\tNN\t_\t0\troot\t_\t_
                """);

        assertThat(text.names()).containsExactly(new NamedSpan(0, 0, 13, ORGANISATION));
    }

    @Test
    void leavesOutArticlesAndEndings() throws Exception {
        assertThat(read("""
                1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-place-new-s-cf1-1-sgl
                2\tHague\tx\tPROPN\tNNP\t_\t4\tnmod\t_\t_
                3\t's\t's\tPART\tPOS\t_\t2\tcase\t_\tEntity=1)
                4\tcourt\tcourt\tNOUN\tNN\t_\t0\troot\t_\t_
                """).names()).containsExactly(new NamedSpan(0, 4, 9, PLACE));
    }

    @Test
    void knowsItsFiles() throws Exception {
        assertThat(GumNames.are(this.folder)).isFalse();
        Files.writeString(this.folder.resolve("GUM_bio_quay.conllu"), Gum.DOCUMENT);
        assertThat(GumNames.are(this.folder)).isTrue();
    }

    private GoldText read(String content) throws Exception {
        Files.writeString(this.folder.resolve("GUM_news_quay.conllu"), content);
        List<GoldText> texts = GumNames.read(this.folder);
        assertThat(texts).hasSize(1);
        return texts.get(0);
    }

}
