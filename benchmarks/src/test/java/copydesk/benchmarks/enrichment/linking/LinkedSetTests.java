package copydesk.benchmarks.enrichment.linking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LinkedSetTests {

    @TempDir
    Path folder;

    @Test
    void entityIsOfTheKindOfItsMentions() throws IOException {
        KnowledgeBase base = gum(Gum.TITLES).base();

        assertThat(kind(base, "Q901")).isEqualTo(Kind.PERSON);
    }

    @Test
    void titleThatNobodyMentionsIsOfNoKind() throws IOException {
        KnowledgeBase base = gum(Gum.TITLES + "Zeppelin_Nine\tx\tQ99999901\t2025-03-13\n").base();

        assertThat(kind(base, "Q99999901")).isEqualTo(Kind.OTHER);
    }

    @Test
    void mentionOfATitleOutsideTheTableHasNoIdentity() throws IOException {
        LinkedText text = gum("#FormattedTitle\tURLTitle\tWikidataID\tDateUpdated\n").texts().get(0);

        assertThat(text.mentions()).hasSize(5).noneMatch(LinkedMention::isLinked);
    }

    @Test
    void readsOnlyFilesOfWords() throws IOException {
        Files.createDirectory(this.folder.resolve("gum-train"));
        Files.writeString(this.folder.resolve("gum-train/README.md"), "1\tnot\ta\tword");

        LinkedSet set = gum(Gum.TITLES);

        assertThat(set.texts()).extracting(LinkedText::id).containsExactly("news_quay");
        assertThat(set.baseHolds())
            .isEqualTo("what of the seed has a Wikidata id or the name of a title, and 3 titles");
    }

    @Test
    void wantsTheTableOfTitles() throws IOException {
        Files.createDirectory(this.folder.resolve("gum-train"));

        assertThatIllegalArgumentException().isThrownBy(() -> LinkedSet.read(this.folder))
            .withMessage("There is no " + this.folder.resolve("gum-train-wikidata.tsv")
                    + ", which tells the ids of GUM's titles");
    }

    private LinkedSet gum(String titles) throws IOException {
        Files.createDirectories(this.folder.resolve("gum-train"));
        Files.writeString(this.folder.resolve("gum-train/GUM_news_quay.conllu"), Gum.DOCUMENT);
        Files.writeString(this.folder.resolve("gum-train-wikidata.tsv"), titles);
        return LinkedSet.read(this.folder);
    }

    private static Kind kind(KnowledgeBase base, String id) {
        return base.entity(base.ordinal(Title.WIKIDATA + id)).kind();
    }

}
