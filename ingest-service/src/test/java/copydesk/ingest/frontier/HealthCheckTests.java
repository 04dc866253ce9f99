package copydesk.ingest.frontier;

import copydesk.contract.source.SourceHealth;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong with a source shows by the third poll. */
class HealthCheckTests {

    private final Steps steps = Steps.followed();

    @Test
    void isHealthyWhileNewsComes() {
        newsEachPoll(5);

        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);
        assertThat(this.steps.state().detail()).isNull();
        assertThat(this.steps.state().times().delaySeconds()).isEqualTo(40);
    }

    @Test
    void isSilentAtTheThirdPollWithoutNews() {
        newsEachPoll(5);

        this.steps.due().unchanged().due().unchanged();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);

        this.steps.due().unchanged();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.SILENT);
        assertThat(this.steps.state().detail()).isEqualTo("Its last 3 polls brought nothing new.");
    }

    @Test
    void isNotSilentIfItNeverHadMuchToSay() {
        this.steps.due().lists("https://news.example/1");
        for (int poll = 0; poll < 20; poll++) {
            this.steps.due().unchanged();
        }
        this.steps.due().lists("https://news.example/2").due().unchanged().due().unchanged().due().unchanged();

        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);
    }

    @Test
    void isBrokenAtTheSecondListThatIsEmpty() {
        newsEachPoll(2);

        this.steps.due().lists();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);

        this.steps.due();
        this.steps.lists("https://news.example/lonely");
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.BROKEN);
        assertThat(this.steps.state().detail())
            .isEqualTo("Its last 2 lists were empty or shrank to little; it has listed 10 as a rule.");
    }

    @Test
    void isMendedByAListOfTheUsualLength() {
        newsEachPoll(2);
        this.steps.due().lists().due().lists("https://news.example/lonely");

        newsEachPoll(1);

        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);
    }

    @Test
    void failsAtTheSecondPollWithoutAnswerAndTellsWhy() {
        this.steps.due().fails();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);
        assertThat(this.steps.state().detail()).isEqualTo("The server answered 500.");

        this.steps.due().fails();
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.FAILING);

        this.steps.due().lists("https://news.example/1");
        assertThat(this.steps.state().health()).isEqualTo(SourceHealth.HEALTHY);
        assertThat(this.steps.state().detail()).isNull();
    }

    private void newsEachPoll(int polls) {
        for (int poll = 0; poll < polls; poll++) {
            int first = this.steps.state().counts().polls() * 5;
            this.steps.due().lists(Steps.links(first, first + 10));
        }
    }

}
