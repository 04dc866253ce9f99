package copydesk.enrich.speaker;

import java.util.List;
import java.util.Objects;

import copydesk.contract.annotation.Entity;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.annotation.Relation;
import copydesk.enrich.sentence.Read;
import copydesk.enrich.sentence.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CastTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Anna Berg met Karl Berg. She left. => Anna Berg
            Anna Berg met Karl Berg. He left. => Karl Berg
            Karl Berg met John Marsh. He left. => Karl Berg
            Karl Berg met John Marsh. Anna Berg cried. He left. => Karl Berg
            NATO met Karl Berg. They left. => North Atlantic Treaty Organization
            Finance Minister Lena Ek met Mayor Anna Berg. The mayor said no. => Anna Berg
            Finance Minister Lena Ek met Mayor Anna Berg. The finance minister said no. => Lena Ek
            Lena Ek, the finance minister, met Mayor Anna Berg. The minister said no. => Lena Ek
            Russian President Vladimir Putin spoke. The Russian leader said no. => Vladimir Putin
            Karl Berg, 34, spoke. The 34-year-old said no. => Karl Berg
            Karl Berg spoke. The singer said no. => Karl Berg
            Mayor Karl Berg spoke. The singer said no. => The singer
            Karl Berg spoke. A singer said no. => A singer
            It rained. The police said no. => The police
            """)
    void findsWhoIsMeant(String text, String name) {
        List<Sentence> sentences = Read.sentences("en", text);
        Cast cast = new Cast(Read.words("en"));
        sentences.forEach(cast::introduce);
        sentences.subList(0, sentences.size() - 1).forEach((sentence) -> cast.appear(sentence, List.of()));
        Sentence last = sentences.get(sentences.size() - 1);

        Phrase subject = Objects.requireNonNull(new Subjects(last).first(0, last.size()));

        assertThat(Objects.requireNonNull(cast.meant(last, subject)).speaker().name()).isEqualTo(name);
    }

    @Test
    void knowsNobodyBeforeAnybodyAppeared() {
        Sentence sentence = Read.sentences("en", "He left.").get(0);

        assertThat(new Cast(Read.words("en")).meant(sentence, Phrase.pronoun(0))).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "Anna Berg,FEMALE", "Karl Berg,MALE", "Tove Berg,UNKNOWN", "John Marsh,MALE", "Nikita Berg,MALE",
            "Zuzana Berg,PROBABLY_FEMALE", "Erdo\u011fan,UNKNOWN", "\u00c9lodie Berg,FEMALE" })
    void givenNamesTellThePronoun(String name, Gender gender) {
        Entity entity = new Entity("person:x", EntityKind.PERSON, name, null, Relation.ABOUT, 1);

        assertThat(Gender.of(entity, Read.words("en"))).isEqualTo(gender);
    }

    @Test
    void pronounFitsWhoItMayMean() {
        assertThat(Gender.MALE.misfit(Gender.FEMALE)).isNegative();
        assertThat(Gender.FEMALE.misfit(Gender.MALE)).isNegative();
        assertThat(Gender.GROUP.misfit(Gender.MALE)).isNegative();
        assertThat(Gender.FEMALE.misfit(Gender.UNKNOWN)).isGreaterThan(Gender.FEMALE.misfit(Gender.FEMALE));
        assertThat(Gender.MALE.misfit(Gender.PROBABLY_FEMALE)).isGreaterThan(Gender.MALE.misfit(Gender.UNKNOWN));
    }

}
