package copydesk.contract.agreement;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * IPTC's own test suite and examples, run to prove the validator that all other checks of
 * published documents rely on.
 */
class IptcSuiteTests {

    /**
     * Holds several documents in one file, so that no single-document schema can accept
     * it.
     */
    private static final String COLLECTION = "examples/3.0/collection/20231016-event-timeline-sample.json";

    /**
     * Its {@code uri} is no absolute URI: valid only where formats are not asserted,
     * which we do.
     */
    private static final String RELATIVE_URI = "documentation/includes/examples/3.1/002_renditions_example.json";

    @Test
    void getsEveryExpectedAnswerUnderNinjs31() throws IOException {
        Map<String, String> files = suite();

        assertThat(files.keySet()).hasSize(65);
        assertThat(wrongAnswers("3.1", files)).containsExactlyInAnyOrder(COLLECTION, RELATIVE_URI);
    }

    @Test
    void findsNothingButTheRelativeUriInTheExampleThatHasOne() throws IOException {
        String absolute = suite().get(RELATIVE_URI).replace("renditions-example", "urn:example:renditions-example");

        assertThat(Validator.ofNinjs("3.1").errors(absolute)).isEmpty();
    }

    @Test
    void missesOnlyWhatNinjs31AddedUnderNinjs30() throws IOException {
        Map<String, String> files = suite();
        List<String> wrong = wrongAnswers("3.0", files);

        assertThat(wrong).contains(COLLECTION, RELATIVE_URI).hasSize(3);
        wrong.removeAll(List.of(COLLECTION, RELATIVE_URI));
        assertThat(files.get(wrong.get(0))).contains("digitalSourceType");
    }

    private static List<String> wrongAnswers(String version, Map<String, String> files) {
        Validator validator = Validator.ofNinjs(version);
        List<String> wrong = new ArrayList<>();
        files.forEach((file, text) -> {
            boolean expected = !file.contains("should_fail") && !file.contains("not-valid");
            if (validator.errors(text).isEmpty() != expected) {
                wrong.add(file);
            }
        });
        return wrong;
    }

    /**
     * Reads the archive as tar: a header block of 512 bytes per file, its size as octal
     * digits at 124, its type at 156. One name is longer than the field of 100 bytes and
     * is taken as it stands there.
     */
    private static Map<String, String> suite() throws IOException {
        Path archive = ProjectFiles.sharedData("ninjs").resolve("suite-and-examples.tar.gz");
        Map<String, String> files = new LinkedHashMap<>();
        try (var stream = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
            byte[] header = stream.readNBytes(512);
            while (header.length == 512 && header[0] != 0) {
                int size = Integer.parseInt(field(header, 124, 12).trim(), 8);
                byte[] content = stream.readNBytes(size);
                stream.skipNBytes((512 - size % 512) % 512);
                if (header[156] == '0') {
                    files.put(field(header, 0, 100), new String(content, StandardCharsets.UTF_8));
                }
                header = stream.readNBytes(512);
            }
        }
        return files;
    }

    private static String field(byte[] header, int start, int length) {
        String text = new String(header, start, length, StandardCharsets.US_ASCII);
        int end = text.indexOf('\0');
        return (end < 0) ? text : text.substring(0, end);
    }

}
