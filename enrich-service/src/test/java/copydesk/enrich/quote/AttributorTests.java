package copydesk.enrich.quote;

import java.util.ArrayList;
import java.util.List;

import copydesk.enrich.sentence.Read;
import copydesk.enrich.sentence.Sentence;
import copydesk.enrich.speaker.Phrase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** For each passage of a sentence, in order: the rule, the cue and the subject. */
class AttributorTests {

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            “It rains,” said Anna Berg. => CUE_AFTER said Anna Berg
            Anna Berg said “it rains”. => CUE_BEFORE said Anna Berg
            Anna Berg said: “It rains.” => COLON said Anna Berg
            Anna Berg: “It rains.” => COLON - Anna Berg
            The minister: “It rains.” => COLON - The minister
            A message on the wall: “It rains.” => none
            “It rains.” — Anna Berg => BLOCK_QUOTATION - Anna Berg
            “It rains,” thundered Anna Berg. => CUE_AFTER thundered Anna Berg
            “It rains,” near Anna Berg. => none
            The “rain” fell. => none
            The “rainy” plan, Anna Berg said, was new. => CUE_AFTER said Anna Berg
            """)
    void findsWhatAttributesAPassage(String text, String attributions) {
        assertThat(attributions(text)).isEqualTo(attributions);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`',
            textBlock = """
                    “It rains,” she said, “and pours.” => CUE_AFTER said she | CUE_AFTER said she +
                    “It rains” and “it pours”, she said. => CUE_AFTER said she | CUE_AFTER said she
                    She said “it rains” and “it pours”. => CUE_BEFORE said She | CUE_BEFORE said She
                    “It rains,” she began, but Karl Berg cut her off: “It pours.” => CUE_AFTER began she | COLON - Karl Berg
                    Anna Berg left early and Karl Berg stayed there; “It rains,” added: “It pours.” => CUE_AFTER added Anna Berg | CUE_AFTER added Anna Berg +
                    """)
    void passagesOfASentenceShareTheirAttribution(String text, String attributions) {
        assertThat(attributions(text)).isEqualTo(attributions);
    }

    @ParameterizedTest
    @CsvSource({ "45,CUE_BEFORE said She", "46,none" })
    void wordsFarFromAPassageAttributeItNot(int words, String attribution) {
        String between = " on".repeat(words);

        assertThat(attributions("She said" + between + " \u201cit rains\u201d.")).isEqualTo(attribution);
    }

    private static String attributions(String text) {
        List<String> lines = new ArrayList<>();
        for (Sentence sentence : Read.sentences("en", text)) {
            Attributor attributor = new Attributor(sentence, CueReader.read(sentence));
            for (int at = 0; at < sentence.size(); at++) {
                if (sentence.at(at).isPassage()) {
                    lines.add(line(sentence, attributor.of(at)));
                }
            }
        }
        return String.join(" | ", lines);
    }

    private static String line(Sentence sentence, @Nullable Attribution attribution) {
        if (attribution == null) {
            return "none";
        }
        Cue cue = attribution.cue();
        Phrase subject = attribution.subject();
        return attribution.rule() + " " + ((cue != null) ? sentence.text(cue.from(), cue.to()) : "-") + " "
                + ((subject != null) ? sentence.text(subject.from(), subject.to()) : "?")
                + (attribution.goesOn() ? " +" : "");
    }

}
