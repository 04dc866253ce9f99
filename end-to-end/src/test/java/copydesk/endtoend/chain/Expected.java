package copydesk.endtoend.chain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Expected documents, files beside the tests. */
final class Expected {

    private Expected() {
    }

    static String text(String file) {
        try (InputStream stream = Expected.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new AssertionError("no file " + file + " beside " + Expected.class.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
