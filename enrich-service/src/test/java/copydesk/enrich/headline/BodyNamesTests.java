package copydesk.enrich.headline;

import java.util.List;
import java.util.stream.IntStream;

import copydesk.enrich.tagger.NameType;
import copydesk.enrich.tagger.TaggedName;
import copydesk.enrich.text.Articles;
import copydesk.enrich.text.TextBlock;
import copydesk.enrich.text.Token;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BodyNamesTests {

    private final BodyNames body = new BodyNames();

    @Test
    void namesOfTheBodyAreThoseOfTheHeadline() {
        told("Storm Ottilie", NameType.EVENT, 0.9);
        told("Ada Holt", NameType.PERSON, 0.8);

        assertThat(in("Storm Ottilie spares Holt")).containsExactly("EVENT Storm Ottilie 0.9", "PERSON Holt 0.8");
    }

    @Test
    void bodySaysWhereANameEndsAndWhatItIs() {
        told("Antwerp", NameType.PLACE, 0.9);
        told("Anić", NameType.PERSON, 0.9);

        assertThat(in("Anić Seen in Antwerp Tunnel", found("Anić", NameType.ORGANISATION, 0.9),
                found("Antwerp Tunnel", NameType.PLACE, 0.7)))
            .containsExactly("PERSON Anić 0.9", "PLACE Antwerp 0.9");
    }

    @Test
    void longerNameStandsIfItIsSure() {
        told("Antwerp", NameType.PLACE, 0.9);

        assertThat(in("Inside Antwerp Zoo", found("Antwerp Zoo", NameType.ORGANISATION, 0.8)))
            .containsExactly("ORGANISATION Antwerp Zoo 0.8");
        assertThat(in("Inside Antwerp Zoo", found("Antwerp Zoo", NameType.ORGANISATION, 0.79)))
            .containsExactly("PLACE Antwerp 0.9");
    }

    @Test
    void whatTheBodyDoesNotNameStays() {
        assertThat(in("Ghent wins", found("Ghent", NameType.PLACE, 0.4))).containsExactly("PLACE Ghent 0.4");
    }

    @Test
    void kindIsTheOneThatTheBodySaysMoreSurely() {
        told("Kalmar", NameType.PLACE, 0.6);
        told("Kalmar", NameType.ORGANISATION, 0.55);
        told("Kalmar", NameType.ORGANISATION, 0.51);

        assertThat(in("Kalmar wins")).containsExactly("ORGANISATION Kalmar 0.6");
    }

    @Test
    void doubtfulNameOfTheBodyTellsNothing() {
        told("Letters", NameType.ORGANISATION, 0.49);

        assertThat(in("Letters to all")).isEmpty();
    }

    @Test
    void smallWordIsNoName() {
        told("March", NameType.PLACE, 0.9);

        assertThat(in("They march on March")).containsExactly("PLACE March 0.9");
        assertThat(in("They march")).isEmpty();
        assertThat(in("THEY MARCH")).containsExactly("PLACE MARCH 0.9");
    }

    @Test
    void hyphenJoinsANameToWordsButNotToAnotherName() {
        told("Pizarro", NameType.PERSON, 0.9);
        told("Chile", NameType.PLACE, 0.9);
        told("Peru", NameType.PLACE, 0.9);

        assertThat(in("Pizarro-Lagos wins")).isEmpty();
        assertThat(in("Post-Pizarro era")).isEmpty();
        assertThat(in("Chile-Peru talks")).containsExactly("PLACE Chile 0.9", "PLACE Peru 0.9");
        assertThat(in("Talks in Chile - Peru stays away")).containsExactly("PLACE Chile 0.9", "PLACE Peru 0.9");
        assertThat(in("In Chile-")).containsExactly("PLACE Chile 0.9");
    }

    @Test
    void surnameKeepsItsHyphen() {
        told("Ingrid Solberg-Hagen", NameType.PERSON, 0.9);
        told("Lake Tana", NameType.PLACE, 0.9);

        assertThat(in("Solberg-Hagen at Tana")).containsExactly("PERSON Solberg-Hagen 0.9");
        assertThat(in("Hagen wins")).isEmpty();
    }

    @Test
    void longHeadlineOfNamesIsReadQuickly() {
        told("Ada ".repeat(3_000).strip(), NameType.PLACE, 0.9);

        assertThat(in("Ada ".repeat(2_999))).isEmpty();
    }

    private void told(String name, NameType type, double confidence) {
        TextBlock block = block(name);
        this.body.add(block, List.of(new TaggedName(0, block.tokens().size(), type, confidence)));
    }

    private List<String> in(String headline, Found... found) {
        TextBlock block = block(headline);
        List<TaggedName> names = List.of(found).stream().map((each) -> each.in(block)).toList();
        return this.body.in(block, names).stream().map((name) -> shown(block, name)).toList();
    }

    private static String shown(TextBlock block, TaggedName name) {
        Token last = block.tokens().get(name.to() - 1);
        return name.type() + " "
                + block.text()
                    .substring(block.tokens().get(name.from()).utf16Start(), last.utf16Start() + last.text().length())
                + " " + name.confidence();
    }

    private static Found found(String words, NameType type, double confidence) {
        return new Found(words, type, confidence);
    }

    private static TextBlock block(String text) {
        return Articles.text(Articles.of(text)).blocks().get(0);
    }

    private record Found(String words, NameType type, double confidence) {

        TaggedName in(TextBlock block) {
            int start = block.text().indexOf(this.words);
            int from = IntStream.range(0, block.tokens().size())
                .filter((at) -> block.tokens().get(at).utf16Start() == start)
                .findFirst()
                .orElseThrow();
            int size = block(this.words).tokens().size();
            return new TaggedName(from, from + size, this.type, this.confidence);
        }

    }

}
