package copydesk.allinone.run;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import copydesk.allinone.terminal.Obstacle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(60)
class ServicesTests {

    private static final AtomicInteger UP = new AtomicInteger();

    @BeforeEach
    void nothingIsUp() {
        UP.set(0);
    }

    @Test
    void startsEachInAContextOfItsOwn() {
        try (Services services = Services.start(List.of(radio("north"), radio("south")))) {
            assertThat(services.part("north", Radio.class).name()).isEqualTo("north");
            assertThat(services.part("south", Radio.class).name()).isEqualTo("south");
            assertThat(UP).hasValue(2);
        }

        assertThat(UP).hasValue(0);
    }

    @Test
    void leavesTheLogOfThisProcessAsItIs() {
        Logger logger = (Logger) LoggerFactory.getLogger("copydesk.set-before-the-start");
        logger.setLevel(Level.TRACE);

        Services.start(List.of(radio("north"), radio("south"))).close();

        assertThat(logger.getLevel()).isEqualTo(Level.TRACE);
    }

    @Test
    void endsTheOthersWhenOneDoesNotStart() {
        Service broken = new Service("broken", BrokenApplication.class, noWeb("broken"));

        assertThatThrownBy(() -> Services.start(List.of(radio("north"), broken))).isInstanceOf(Obstacle.class)
            .hasMessageStartingWith("The service broken did not start: no antenna.");
        assertThat(UP).hasValue(0);
    }

    @Test
    void knowsOnlyItsServices() {
        try (Services services = Services.start(List.of(radio("north")))) {
            assertThatIllegalArgumentException().isThrownBy(() -> services.part("west", Radio.class))
                .withMessage("No service west runs here");
        }
    }

    private static Service radio(String name) {
        return new Service(name, RadioApplication.class, noWeb(name));
    }

    private static List<String> noWeb(String name) {
        return List.of("--spring.main.web-application-type=none", "--station=" + name);
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    static class RadioApplication {

        @Bean
        Radio radio(Environment environment) {
            UP.incrementAndGet();
            return new Radio(environment.getRequiredProperty("station"));
        }

    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    static class BrokenApplication {

        @Bean
        Radio radio() {
            throw new IllegalStateException("no antenna");
        }

    }

    record Radio(String name) implements AutoCloseable {

        @Override
        public void close() {
            UP.decrementAndGet();
        }

    }

}
