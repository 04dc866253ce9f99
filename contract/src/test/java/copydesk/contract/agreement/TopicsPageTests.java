package copydesk.contract.agreement;

import copydesk.contract.EventType;
import copydesk.contract.Group;
import copydesk.contract.Headers;
import copydesk.contract.Topic;
import copydesk.contract.ledger.EndState;
import copydesk.contract.ledger.Reason;
import copydesk.contract.change.ChangeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about the topics names everything a reader of the topics can meet. */
class TopicsPageTests {

    private final String page = ProjectFiles.project("docs/topics.md");

    @ParameterizedTest
    @EnumSource
    void describesEveryTopic(Topic topic) {
        String row = row(topic.topicName());

        if (topic.quarantineOf().isEmpty()) {
            assertThat(row).contains(topic.isPublic() ? "| everybody |" : "| services |");
            assertThat(row).contains(kept(topic));
        }
    }

    @Test
    void describesEveryHeader() {
        assertThat(AsyncApiTests.constants(Headers.class)).isNotEmpty()
            .allSatisfy((name) -> assertThat(row(name)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void describesEveryEndState(EndState state) {
        assertThat(row(state.code())).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSentenceOfEveryReason(Reason reason) {
        assertThat(row(reason.code())).contains(reason.sentence());
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryEventType(EventType type) {
        assertThat(this.page).contains("`" + type.code() + "`");
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryChangeKindThatIsPublished(ChangeKind kind) {
        assertThat(this.page.contains("`" + kind.code() + "`")).isEqualTo(kind != ChangeKind.NONE);
    }

    @Test
    void namesEveryGroup() {
        assertThat(AsyncApiTests.constants(Group.class))
            .allSatisfy((group) -> assertThat(this.page).contains("`" + group + "`"));
    }

    /** The table row that begins with a name. */
    private String row(String name) {
        return this.page.lines().filter((line) -> line.startsWith("| `" + name + "` |")).findFirst().orElseGet(() -> {
            throw new AssertionError("docs/topics.md has no row for " + name);
        });
    }

    private static String kept(Topic topic) {
        String millis = topic.settings().get("retention.ms");
        if (millis == null) {
            return "| latest per key, forever |";
        }
        return millis.equals("-1") ? "| all, forever |" : "| " + Long.parseLong(millis) / 86_400_000 + " days |";
    }

}
