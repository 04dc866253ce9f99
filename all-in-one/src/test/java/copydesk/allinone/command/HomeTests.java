package copydesk.allinone.command;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HomeTests {

    private String before;

    @BeforeEach
    void remember() {
        this.before = System.getProperty(Home.PROPERTY, "");
        System.clearProperty(Home.PROPERTY);
    }

    @AfterEach
    void restore() {
        System.setProperty(Home.PROPERTY, this.before);
    }

    @Test
    void isTheCurrentFolderUnlessSaidOtherwise() {
        assertThat(Home.ofProcess().folder()).isEqualTo(Path.of("").toAbsolutePath());

        System.setProperty(Home.PROPERTY, "/srv/copydesk");

        assertThat(Home.ofProcess().folder()).isEqualTo(Path.of("/srv/copydesk"));
    }

    @Test
    void holdsDataAndSamples() {
        Home home = new Home(Path.of("/srv/copydesk"));

        assertThat(home.data()).isEqualTo(Path.of("/srv/copydesk/data"));
        assertThat(home.samples()).isEqualTo(Path.of("/srv/copydesk/samples"));
    }

}
