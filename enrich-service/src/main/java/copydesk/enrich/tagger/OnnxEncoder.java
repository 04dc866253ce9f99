package copydesk.enrich.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import org.jspecify.annotations.Nullable;

/**
 * The encoder of this service, a fine-tuned MiniLM with eight-bit weights, run by ONNX
 * Runtime. One thread a call: articles are worked on side by side, not faster each.
 */
final class OnnxEncoder implements Encoder {

    private static final String MODEL = "/copydesk/enrich/tagger/names.onnx";

    private static @Nullable OnnxEncoder standard;

    private final OrtEnvironment environment;

    private final OrtSession session;

    private OnnxEncoder(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * The model of this service, loaded when first asked for and then shared.
     * @throws OrtException if the native library refuses it
     * @throws LinkageError if there is no native library for this machine
     */
    static synchronized OnnxEncoder standard() throws OrtException {
        if (standard == null) {
            standard = load();
        }
        return standard;
    }

    private static OnnxEncoder load() throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
            return new OnnxEncoder(environment, environment.createSession(model(), options));
        }
    }

    private static byte[] model() {
        try (InputStream file = Objects.requireNonNull(OnnxEncoder.class.getResourceAsStream(MODEL))) {
            return file.readAllBytes();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public float[][] scores(long[] ids, long[] cases) {
        long[] shape = { 1, ids.length };
        long[] seen = new long[ids.length];
        Arrays.fill(seen, 1);
        try (OnnxTensor pieces = OnnxTensor.createTensor(this.environment, LongBuffer.wrap(ids), shape);
                OnnxTensor kinds = OnnxTensor.createTensor(this.environment, LongBuffer.wrap(cases), shape);
                OnnxTensor mask = OnnxTensor.createTensor(this.environment, LongBuffer.wrap(seen), shape);
                OrtSession.Result result = this.session
                    .run(Map.of("input_ids", pieces, "token_type_ids", kinds, "attention_mask", mask))) {
            return ((float[][][]) result.get(0).getValue())[0];
        }
        catch (OrtException ex) {
            throw new IllegalStateException("ONNX Runtime gave up: " + ex.getCode(), ex);
        }
    }

}
