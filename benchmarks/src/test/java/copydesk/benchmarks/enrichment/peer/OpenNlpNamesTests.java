package copydesk.benchmarks.enrichment.peer;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import copydesk.benchmarks.enrichment.gold.GoldText;
import copydesk.benchmarks.enrichment.gold.NamedSpan;
import copydesk.contract.annotation.EntityKind;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;
import org.junit.jupiter.api.Test;

import static copydesk.contract.annotation.EntityKind.PERSON;
import static copydesk.contract.annotation.EntityKind.PLACE;
import static org.assertj.core.api.Assertions.assertThat;

class OpenNlpNamesTests {

    private static final List<String> PEOPLE = List.of("Ann Lee", "Bo Berg", "Eva Dahl", "Kai Moe");

    private static final List<String> PLACES = List.of("Oslo", "Bergen", "Lima", "Cork");

    // all pairs but the one that is asked for
    private static final List<GoldText> LESSONS = IntStream.range(0, 64)
        .filter((number) -> number % 16 != 8)
        .mapToObj(OpenNlpNamesTests::lesson)
        .toList();

    @Test
    void findsWhatItHasLearnt() {
        GoldText unseen = new GoldText("x", "x", blocks("Bo Berg flew to Cork. Ann Lee went to Lima.", "Kai Moe"),
                EnumSet.allOf(EntityKind.class), List.of());

        assertThat(OpenNlpNames.trained(LESSONS).apply(unseen)).containsExactly(new NamedSpan(0, 0, 7, PERSON),
                new NamedSpan(0, 16, 20, PLACE), new NamedSpan(0, 22, 29, PERSON), new NamedSpan(0, 38, 42, PLACE),
                new NamedSpan(1, 0, 7, PERSON));
    }

    @Test
    void learnsTheSameFromTheSame() {
        List<GoldText> some = LESSONS.subList(0, 16);
        GoldText text = LESSONS.get(40);

        assertThat(OpenNlpNames.trained(some).apply(text)).isEqualTo(OpenNlpNames.trained(some).apply(text))
            .isNotEmpty();
    }

    private static GoldText lesson(int number) {
        String person = PEOPLE.get(number % 4);
        String place = PLACES.get(number / 4 % 4);
        String verb = (number % 3 == 0) ? " went to " : " flew to ";
        int at = person.length() + verb.length();
        return new GoldText("lesson " + number, "lesson", blocks(person + verb + place + "."),
                EnumSet.allOf(EntityKind.class), List.of(new NamedSpan(0, 0, person.length(), PERSON),
                        new NamedSpan(0, at, at + place.length(), PLACE)));
    }

    private static List<Block> blocks(String... texts) {
        return Stream.of(texts).map((text) -> new Block(BlockRole.PARAGRAPH, text, List.of())).toList();
    }

}
