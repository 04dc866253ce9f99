package copydesk.enrich.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A fast model that gives each word of a short list one label and all others none. */
final class TinyModel {

    /** What the file starts with. */
    String magic = "CDFT0001";

    int labels = Label.COUNT;

    int caseClasses = Features.BORDER + 1;

    int bits = 3;

    private final Map<String, Integer> words;

    TinyModel(Map<String, Integer> words) {
        this.words = new TreeMap<>(words);
    }

    FastTagger tagger() {
        List<String> vocabulary = new ArrayList<>();
        for (int i = 0; i <= 100; i++) {
            vocabulary.add("[" + i + "]");
        }
        vocabulary.addAll(this.words.keySet());
        return new FastTagger(read(bytes()), new WordPieces(vocabulary));
    }

    FastModel model() {
        return read(bytes());
    }

    private static FastModel read(byte[] bytes) {
        try {
            return new FastModel(new DataInputStream(new ByteArrayInputStream(bytes)));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBytes(this.magic);
            header(out);
            body(out);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return bytes.toByteArray();
    }

    private void header(DataOutputStream out) throws IOException {
        int[] sizes = { 101 + this.words.size(), Label.COUNT, 0, 0, Label.COUNT, this.labels, this.bits,
                this.caseClasses };
        for (int size : sizes) {
            out.writeInt(size);
        }
    }

    private void body(DataOutputStream out) throws IOException {
        out.writeFloat(1);
        for (int i = 0; i <= 100; i++) {
            vector(out, Label.OUTSIDE);
        }
        for (int label : this.words.values()) {
            vector(out, label);
        }
        diagonal(out, 1);
        floats(out, Label.COUNT);
        diagonal(out, 10);
        floats(out, Label.COUNT);
        out.writeFloat(0.5F);
        out.write(new byte[(1 << this.bits) * Label.COUNT]);
    }

    private static void vector(DataOutputStream out, int label) throws IOException {
        for (int i = 0; i < Label.COUNT; i++) {
            out.writeByte((i == label) ? 1 : 0);
        }
    }

    private static void diagonal(DataOutputStream out, float value) throws IOException {
        for (int i = 0; i < Label.COUNT * Label.COUNT; i++) {
            out.writeFloat((i % (Label.COUNT + 1) == 0) ? value : 0);
        }
    }

    private static void floats(DataOutputStream out, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            out.writeFloat(0);
        }
    }

}
