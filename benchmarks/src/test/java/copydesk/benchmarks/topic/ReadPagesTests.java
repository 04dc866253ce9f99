package copydesk.benchmarks.topic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ReadPagesTests {

    @Test
    void knowsPagesByNameOrByTheBeginningOfADigest(@TempDir Path folder) throws Exception {
        ReadPages pages = ReadPages
            .read(Files.writeString(folder.resolve("pages.txt"), "# page\n\n0123ab 15 17\nuk/Blatt_2024_04_22 04\n"));

        assertThat(pages.of("0123abcdef")).contains(List.of("15000000", "17000000"));
        assertThat(pages.of("uk/Blatt_2024_04_22")).contains(List.of("04000000"));
        assertThat(pages.of("uk/Blatt")).isEmpty();
    }

}
