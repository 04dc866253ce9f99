package copydesk.enrich.tagger;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import ai.onnxruntime.OrtException;
import org.jspecify.annotations.Nullable;

/**
 * Loads the tagger of a tier.
 */
public final class Taggers {

    private static final double OUTSIDE_BIAS = 0.7;

    private static final String FOLDER = "/copydesk/enrich/tagger/";

    private Taggers() {
    }

    /**
     * The tagger of a tier; null for rules alone. Where the native library of the
     * accurate one cannot be loaded, it is the fast one.
     */
    public static @Nullable NameTagger of(TaggerTier tier) {
        return switch (tier) {
            case ACCURATE -> accurate();
            case FAST -> fast();
            case RULES -> null;
        };
    }

    private static NameTagger accurate() {
        try {
            return new ModelTagger(OnnxEncoder.standard(), pieces(), OUTSIDE_BIAS);
        }
        catch (OrtException | LinkageError ex) {
            return fast();
        }
    }

    private static NameTagger fast() {
        InputStream file = Objects.requireNonNull(Taggers.class.getResourceAsStream(FOLDER + "fast.model"));
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
            return new FastTagger(new FastModel(in), pieces());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static WordPieces pieces() {
        InputStream file = Objects.requireNonNull(Taggers.class.getResourceAsStream(FOLDER + "vocabulary.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new WordPieces(List.copyOf(reader.lines().toList()));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
