package copydesk.enrich.identity.form;

import java.util.List;
import java.util.Random;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnowledgeEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainFormsTests {

    private static final KnowledgeBase BASE = KnowledgeBase.of(List.of(
            KnowledgeEntry.of(Kind.PLACE, "kb:gr", "Greece").demonyms(List.of("Greek")).alias("Greek").build(),
            KnowledgeEntry.of(Kind.PLACE, "kb:us", "United States").demonyms(List.of("American")).alias("=US").build(),
            KnowledgeEntry.of(Kind.PLACE, "kb:rome", "Rome").build()));

    @Test
    void legalFormsGoFromTheEndOnly() {
        assertThat(forms("Harbour Group Co. KG", Kind.ORGANISATION)).containsExactly("Harbour Group Co. KG as exact",
                "harbour as without-legal-form");
        assertThat(forms("Group Harbour", Kind.ORGANISATION)).containsExactly("Group Harbour as exact");
        assertThat(forms("Holding Group Inc", Kind.ORGANISATION)).containsExactly("Holding Group Inc as exact",
                "holding as without-legal-form");
    }

    @Test
    void countryBeforeTheNameIsSpelledOutTurnedAndLeftOut() {
        assertThat(forms("Greek Ministry of Culture", Kind.ORGANISATION)).containsExactly(
                "Greek Ministry of Culture as exact", "Greece ministry of culture as spelled-out",
                "ministry of culture of Greece as turned", "ministry of culture as without-country");
        assertThat(forms("Greece Post", Kind.ORGANISATION)).containsExactly("Greece Post as exact",
                "post of Greece as turned", "post as without-country");
    }

    @Test
    void countryAfterTheNameIsLeftOut() {
        assertThat(forms("Central Bank of the US", Kind.ORGANISATION))
            .containsExactly("Central Bank of the US as exact", "central bank as without-country");
        assertThat(forms("Bank of Greece", Kind.ORGANISATION)).containsExactly("Bank of Greece as exact",
                "bank as without-country");
    }

    @Test
    void cityIsNoCountry() {
        assertThat(forms("Rome Police", Kind.ORGANISATION)).containsExactly("Rome Police as exact");
        assertThat(forms("Bank of Rome", Kind.ORGANISATION)).containsExactly("Bank of Rome as exact");
    }

    @Test
    void yearGoesFirst() {
        assertThat(forms("World Cup 2018", Kind.EVENT)).containsExactly("World Cup 2018 as exact",
                "2018 world cup as year-first");
        assertThat(forms("World Cup 3018", Kind.EVENT)).containsExactly("World Cup 3018 as exact");
        assertThat(forms("2018", Kind.EVENT)).containsExactly("2018 as exact");
    }

    @Test
    void sortOfPlaceGoesFromBothEnds() {
        assertThat(forms("Kingdom of Fife", Kind.PLACE)).containsExactly("Kingdom of Fife as exact",
                "fife kingdom as turned", "fife as without-class");
        assertThat(forms("Fife County", Kind.PLACE)).containsExactly("Fife County as exact", "county of fife as turned",
                "fife as without-class");
        assertThat(forms("City of", Kind.PLACE)).containsExactly("City of as exact");
        assertThat(forms("Island", Kind.PLACE)).containsExactly("Island as exact");
    }

    @Test
    void ownerGoesWithEitherApostrophe() {
        assertThat(forms("Italy's Ministry of Culture", Kind.ORGANISATION))
            .contains("Ministry of Culture as without-owner");
        assertThat(forms("Italy\u2019s Ministry of Culture", Kind.ORGANISATION))
            .contains("Ministry of Culture as without-owner");
        assertThat(forms("Italy's Ministry", Kind.ORGANISATION)).containsExactly("Italy's Ministry as exact");
    }

    @Test
    void oneWordLosesItsPlural() {
        assertThat(forms("the Thais", Kind.PLACE)).containsExactly("the Thais as exact", "thai as singular");
        assertThat(forms("Laos", Kind.PLACE)).containsExactly("Laos as exact");
        assertThat(forms("Swiss", Kind.PLACE)).containsExactly("Swiss as exact");
    }

    @Test
    void partBeforeACommaNeedsToBeThere() {
        assertThat(forms("Tulsa, Oklahoma, US", Kind.PLACE)).contains("Tulsa as first-part");
        assertThat(forms(", Oklahoma", Kind.PLACE)).containsExactly(", Oklahoma as exact");
    }

    @Test
    void whatIsOfNoKindIsAskedForAsBoth() {
        assertThat(forms("Dr. Fife County", null)).containsExactly("Dr. Fife County as exact",
                "fife county as without-title", "county fife as inverted", "county of dr fife as turned",
                "dr fife as without-class");
    }

    @Test
    void anyNameIsFirstAskedForAsItIs() {
        String[] parts = { "", "'s ", "\u2019s", ",", " of ", "St", " the ", "US ", "2018", "\ud83d", "\u05d0",
                "\u0301", "Inc.", " city", "\u202e", "&" };
        Random random = new Random(6);
        for (int round = 0; round < 1_000; round++) {
            String name = String.join("",
                    random.ints(random.nextInt(20), 0, parts.length).mapToObj((i) -> parts[i]).toList());
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            List<NameForm> forms = new NameForms(BASE).of(name, kind);

            assertThat(forms.get(0)).isEqualTo(new NameForm(name, 1, "exact"));
            assertThat(forms.subList(1, forms.size())).allMatch((form) -> form.fit() > 0 && form.fit() < 1);
        }
    }

    private static List<String> forms(String name, @Nullable Kind kind) {
        return new NameForms(BASE).of(name, kind).stream().map((form) -> form.text() + " as " + form.code()).toList();
    }

}
