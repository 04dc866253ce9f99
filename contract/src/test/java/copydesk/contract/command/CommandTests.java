package copydesk.contract.command;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CommandTests {

    private static final Instant UNTIL = Instant.parse("2026-11-29T06:00:00Z");

    @Test
    void findsItsArticleAndKeepsTheRest() {
        TagOrder tag = new TagOrder(TagKind.PERSON, "Ida Voss", null);
        LinkOrder link = new LinkOrder("the bay", "https://news.example/bay");
        Command command = new Command("c1", CommandKind.HOLD, null, "https://news.example/ferry", "Ada Brandt", "Legal",
                UNTIL, tag, link, "Ferry sails", "The number was wrong.");

        assertThat(command.about("urn:uuid:1"))
            .isEqualTo(new Command("c1", CommandKind.HOLD, "urn:uuid:1", "https://news.example/ferry", "Ada Brandt",
                    "Legal", UNTIL, tag, link, "Ferry sails", "The number was wrong."));
        assertThat(command.about("urn:uuid:1").about("urn:uuid:2")).isEqualTo(command.about("urn:uuid:2"));
    }

    @Test
    void mayNeedNoMoreThanItsReason() {
        assertThat(new Command("c1", CommandKind.KILL, "urn:uuid:1", null, "Ada Brandt", "Legal"))
            .isEqualTo(new Command("c1", CommandKind.KILL, "urn:uuid:1", null, "Ada Brandt", "Legal", null, null, null,
                    null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            http://cv.iptc.org/newscodes/mediatopic/20000574   | true
            http://cv.iptc.org/newscodes/mediatopic/00000000   | true
            http://cv.iptc.org/newscodes/mediatopic/2000057    | false
            http://cv.iptc.org/newscodes/mediatopic/200005741  | false
            http://cv.iptc.org/newscodes/mediatopic/2000057x   | false
            http://cv.iptc.org/newscodes/mediatopic/٢٠٠٠٠٥٧٤   | false
            https://cv.iptc.org/newscodes/mediatopic/20000574  | false
            http://cv.iptc.org/newscodes/genre/20000574        | false
            http://cv-iptc.org/newscodes/mediatopic/20000574   | false
            http://cv.iptc.org/newscodes/mediatopic/20000574/  | false
            medtop:20000574                                    | false
            -                                                  | false
            """)
    void tagNamesAMediaTopicByItsWholeUri(@Nullable String uri, boolean names) {
        assertThat(new TagOrder(TagKind.SUBJECT, "election", uri).namesMediaTopic()).isEqualTo(names);
    }

}
