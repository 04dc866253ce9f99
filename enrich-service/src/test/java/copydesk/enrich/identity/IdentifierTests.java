package copydesk.enrich.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnowledgeEntry;
import copydesk.knowledge.KnownEntity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class IdentifierTests {

    private final Identifier identifier = new Identifier(World.BASE);

    @Test
    void takesTheBetterKnownWhereNothingTellsThemApart() {
        assertThat(uris("It rained.", place("Georgia"))).containsExactly(World.GEORGIA);
    }

    @Test
    void takesTheStateWhereItsCapitalIsNamed() {
        assertThat(uris("It rained.", place("Georgia"), place("Atlanta"))).containsExactly(World.GEORGIA_STATE,
                World.ATLANTA);
        assertThat(uris("It rained.", place("Georgia"), place("Tbilisi"))).containsExactly(World.GEORGIA,
                World.TBILISI);
    }

    @Test
    void takesTheStateWhereTheArticleSpeaksOfSenatorsAndPeaches() {
        assertThat(uris("The senator grows peach trees.", place("Georgia"))).containsExactly(World.GEORGIA_STATE);
    }

    @Test
    void parisIsNoPersonAndHiltonIsNoPlace() {
        assertThat(uris("", place("Paris"), person("Paris Hilton"))).containsExactly(World.PARIS, World.HILTON);
        assertThat(uris("", person("Paris"), person("Paris Hilton"))).containsExactly(World.HILTON, World.HILTON);
        assertThat(uris("", person("Paris"))).containsExactly("");
    }

    @Test
    void washingtonIsTheCityTheStateOrThePresident() {
        assertThat(uris("Talks go on.", place("Washington"))).containsExactly(World.WASHINGTON_STATE);
        assertThat(uris("A ferry left Seattle for Olympia.", place("Washington")))
            .containsExactly(World.WASHINGTON_STATE);
        assertThat(uris("The capital of the United States.", place("Washington")))
            .containsExactly(World.WASHINGTON_CITY);
        assertThat(uris("", person("General George Washington"), person("Washington")))
            .containsExactly(World.GEORGE_WASHINGTON, World.GEORGE_WASHINGTON);
    }

    @Test
    void jordanIsACountryOrWhoeverTheArticleNamesInFull() {
        assertThat(uris("", place("Jordan"))).containsExactly(World.JORDAN);
        assertThat(uris("", person("Michael Jordan"), person("Jordan"), place("Jordan")))
            .containsExactly(World.MICHAEL_JORDAN, World.MICHAEL_JORDAN, World.JORDAN);
        assertThat(uris("", person("Jordan"))).containsExactly("");
    }

    @Test
    void surnameOfAnUnknownPersonIsThatPerson() {
        List<Identity> found = identify("", person("Anna Jordan"), person("Jordan"));

        assertThat(found).extracting(Identity::entity).containsOnlyNulls();
        assertThat(found).extracting(Identity::fullName).containsExactly(-1, 0);
    }

    @Test
    void fatherOrSonIsToldByWhatTheyDid() {
        assertThat(uris("He invaded Iraq.", person("George Bush"))).containsExactly(World.BUSH_SON);
        assertThat(uris("He led the Gulf War.", person("George Bush"))).containsExactly(World.BUSH_FATHER);
    }

    @Test
    void namesNobodyWhereTwoFitAlikeAndKeepsBothCandidates() {
        Identity bush = identify("He smiled.", person("George Bush")).get(0);

        assertThat(bush.entity()).isNull();
        assertThat(bush.confidence()).isZero();
        assertThat(bush.considered()).extracting((one) -> one.entity().uri())
            .containsExactly(World.BUSH_FATHER, World.BUSH_SON);
    }

    @Test
    void acronymIsKnownOrExplainedByTheArticle() {
        assertThat(uris("", organisation("UN"))).containsExactly(World.UNITED_NATIONS);
        assertThat(uris("", organisation("un"))).containsExactly("");
        List<Identity> found = identify("", organisation("United States Census Bureau"), organisation("USCB"));
        assertThat(found).extracting(IdentifierTests::uri)
            .containsExactly("kb:us-census-bureau", "kb:us-census-bureau");
        assertThat(found.get(1).fullName()).isZero();
    }

    @Test
    void bracketsSayWhoseAcronymItIs() {
        ArticleWords words = ArticleWords
            .of(Stream.of("the", "United", "Nations", "(", "ONU", ")", "met", "in", "Paris", "(", "ABC", ")"));

        List<Identity> found = this.identifier
            .identify(List.of(organisation("ONU"), organisation("ABC"), organisation("United Nations")), words);

        assertThat(found).extracting(IdentifierTests::uri)
            .containsExactly(World.UNITED_NATIONS, "", World.UNITED_NATIONS);
        assertThat(found).extracting(Identity::fullName).containsExactly(2, -1, -1);
    }

    @Test
    void placeMayStandForItsTeam() {
        assertThat(uris("The football team won.", organisation("Belgium"))).containsExactly(World.BELGIUM_TEAM);
        assertThat(uris("The football team won.", place("Belgium"))).containsExactly(World.BELGIUM);
    }

    @Test
    void demonymIsTheTeamThatTheArticleCallsByItsCountry() {
        assertThat(uris("The football team won.", organisation("Belgium"), organisation("Belgian")))
            .containsExactly(World.BELGIUM_TEAM, World.BELGIUM_TEAM);
        assertThat(uris("The football team won.", organisation("Belgian"))).containsExactly(World.BELGIUM);
        assertThat(uris("The football team won.", organisation("Belgium"), place("Belgian")))
            .containsExactly(World.BELGIUM_TEAM, World.BELGIUM);
    }

    @Test
    void misspeltNameIsWhatTheArticleSpellsRight() {
        List<Identity> found = identify("", organisation("United Nationz"), organisation("United Nations"));

        assertThat(found).extracting(IdentifierTests::uri).containsExactly(World.UNITED_NATIONS, World.UNITED_NATIONS);
        assertThat(found).extracting(Identity::fullName).containsExactly(1, -1);
        assertThat(uris("", organisation("United Nationz"))).containsExactly("");
    }

    @Test
    void titleBehindASurnameIsNoPersonInFull() {
        assertThat(identify("", person("Jordan Professor"), person("Jordan"))).extracting(Identity::fullName)
            .containsExactly(-1, -1);
    }

    @Test
    void saysWhatSpokeForEach() {
        Identity georgia = identify("The senator came.", place("Georgia"), place("Atlanta")).get(0);

        assertThat(georgia.considered()).extracting((one) -> one.entity().uri(), Considered::score, Considered::reasons)
            .containsExactly(
                    tuple(World.GEORGIA_STATE, 0.8,
                            List.of("name:exact", "prior:0.37", "kind:agrees", "context:senator", "others:Atlanta")),
                    tuple(World.GEORGIA, 0.67, List.of("name:exact", "prior:0.62", "kind:agrees")));
        assertThat(georgia.confidence()).isEqualTo(0.69);
    }

    @Test
    void nobodyIsKnownUnderAnUnknownName() {
        Identity unknown = identify("", person("Kerstin Holmqvist")).get(0);

        assertThat(unknown).isEqualTo(new Identity(null, 0, List.of(), -1));
    }

    @Test
    void anyOrderOfTheThingsGivesTheSame() {
        List<NamedThing> things = new ArrayList<>(List.of(place("Georgia"), place("Atlanta"), person("Paris Hilton"),
                place("Washington"), person("George Bush"), organisation("Belgium")));
        List<String> first = identify("football senator", things.toArray(NamedThing[]::new)).stream()
            .map(Identity::toString)
            .toList();
        Collections.reverse(things);
        List<String> last = new ArrayList<>(identify("football senator", things.toArray(NamedThing[]::new)).stream()
            .map(Identity::toString)
            .toList());
        Collections.reverse(last);

        assertThat(last).isEqualTo(first);
    }

    @Test
    void nameOfThousandsIsDecidedByTheBestKnown() {
        KnowledgeBase base = KnowledgeBase.of(IntStream.range(0, 10_000)
            .mapToObj((i) -> KnowledgeEntry.of(Kind.PERSON, "kb:%05d".formatted(i), "John Smith")
                .popularity((i == 7_777) ? 300 : 1)
                .build())
            .toList());

        assertThat(uri(
                new Identifier(base).identify(List.of(person("John Smith")), ArticleWords.of(Stream.empty())).get(0)))
            .isEqualTo("kb:07777");
    }

    @Test
    void thousandsOfTheSameSurnameAreEachTheirOwn() {
        List<NamedThing> family = new ArrayList<>();
        IntStream.range(0, 10_000).forEach((i) -> family.add(person("Child" + i + " Jordan")));
        family.add(person("Jordan"));

        List<Identity> found = this.identifier.identify(family, ArticleWords.of(Stream.empty()));

        assertThat(found.subList(0, 10_000)).extracting(Identity::fullName).containsOnly(-1);
        assertThat(found.get(10_000).fullName()).isZero();
    }

    private List<String> uris(String text, NamedThing... things) {
        return identify(text, things).stream().map(IdentifierTests::uri).toList();
    }

    private static String uri(Identity identity) {
        KnownEntity entity = identity.entity();
        return (entity != null) ? entity.uri() : "";
    }

    private List<Identity> identify(String text, NamedThing... things) {
        return this.identifier.identify(Arrays.asList(things), ArticleWords.of(Stream.of(text.split("\\W+"))));
    }

    private static NamedThing person(String name) {
        return thing(Kind.PERSON, name);
    }

    private static NamedThing place(String name) {
        return thing(Kind.PLACE, name);
    }

    private static NamedThing organisation(String name) {
        return thing(Kind.ORGANISATION, name);
    }

    private static NamedThing thing(@Nullable Kind kind, String name) {
        return NamedThing.of(kind, name);
    }

}
