package copydesk.enrich.speaker;

import java.util.List;
import java.util.Random;

import copydesk.enrich.sentence.Read;
import copydesk.enrich.sentence.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever the text, a phrase lies where it was looked for. */
class AnyTextTests {

    private static final String[] WORDS = { "the ", "a ", "mayor ", "Anna Berg", " Karl Berg ", ", ", "who ", "of ",
            "— ", "(", ") ", "she ", "said ", "another ", "’s ", "Kyiv ", "police ", "old ", "-", "and ", "on ",
            "Monday ", "der ", "des ", "ein ", "sich ", "\uD83D\uDEA2 ", "\u202E", "שלום ", "34-year-old ", "one of " };

    @ParameterizedTest
    @ValueSource(strings = { "en", "de", "fr", "uk", "es" })
    void subjectsLieWithinTheirBounds(String language) {
        Random random = new Random(23);

        for (int run = 0; run < 60; run++) {
            for (Sentence sentence : Read.sentences(language, "X " + text(random))) {
                Subjects subjects = new Subjects(sentence);
                int verb = random.nextInt(sentence.size() + 1);
                within(sentence, subjects.before(verb, 0), 0, verb);
                within(sentence, subjects.after(verb, sentence.size()), verb, sentence.size());
                within(sentence, subjects.first(0, verb), 0, verb);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "de", "fr", "uk", "es" })
    void somebodyIsMeantByEveryDescription(String language) {
        Random random = new Random(29);

        for (int run = 0; run < 60; run++) {
            Cast cast = new Cast(Read.words(language));
            List<Sentence> sentences = Read.sentences(language, "X " + text(random));
            sentences.forEach(cast::introduce);
            for (Sentence sentence : sentences) {
                int from = random.nextInt(sentence.size());
                Phrase phrase = Phrase.description(from, from + 1 + random.nextInt(sentence.size() - from));
                assertThat(cast.meant(sentence, phrase)).isNotNull();
                cast.appear(sentence, List.of());
            }
        }
    }

    @Test
    void windowWithNothingInItHasNoSubject() {
        Sentence sentence = Read.sentences("en", "The mayor left.").get(0);
        Subjects subjects = new Subjects(sentence);

        assertThat(subjects.before(0, 0)).isNull();
        assertThat(subjects.before(2, 2)).isNull();
        assertThat(subjects.first(0, 0)).isNull();
        assertThat(subjects.after(1, 1)).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "118,120", "119,120", "4000,120", "5,7" })
    void describedPersonsNameIsCut(int letters, int length) {
        Sentence sentence = Read.sentences("en", "a " + "x".repeat(letters)).get(0);

        assertThat(new Description(sentence, Phrase.description(0, sentence.size())).figure().speaker().name())
            .hasSize(length)
            .startsWith("a xxxxx");
    }

    @Test
    void nameEndsBeforeWhatItsBearerBelongsTo() {
        Sentence sentence = Read.sentences("en", "Brumm Qvale of the harbour guild").get(0);

        assertThat(new Description(sentence, Phrase.description(0, sentence.size())).figure().speaker().name())
            .isEqualTo("Brumm Qvale");
    }

    @Test
    void noWordsFitNobody() {
        Roles roles = new Roles(Read.words("en"));
        List<Sentence> sentences = Read.sentences("en", "Mayor Lena Ek left.");
        sentences.forEach(roles::learn);

        assertThat(roles.fit("person:lena-ek", sentences.get(0), 0, 0)).isFalse();
        assertThat(roles.fit("", sentences.get(0), 0, 1)).isFalse();
        assertThat(roles.isSaidOfAnyone("")).isFalse();
    }

    private static void within(Sentence sentence, @Nullable Phrase phrase, int low, int high) {
        if (phrase != null) {
            String text = sentence.text(0, sentence.size());
            assertThat(phrase.from()).as(text).isBetween(low, phrase.to());
            assertThat(phrase.to()).as(text).isBetween(phrase.from() + 1, high);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

}
