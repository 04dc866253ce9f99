package copydesk.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;

/** Small bodies that unpack to a great many zeros. */
final class Bombs {

    /** 100,000,000 zeros; there is no encoder in Java. */
    private static final String BROTLI = "z///f/gnAOKxQCD3/p/////wTwDEYQGA7v0/////4Z8AiMMiAN37f/7//8M/ARCHBQC69//8"
            + "//+HfwIgDgsAdO//8x+8Hv8EQBwWAOhi1wM=";

    private Bombs() {
    }

    static byte[] brotli() {
        return Base64.getDecoder().decode(BROTLI);
    }

    static byte[] gzip(long zeros) {
        return packed(zeros, (out) -> new GZIPOutputStream(out));
    }

    static byte[] deflate(long zeros, boolean bare) {
        return packed(zeros, (out) -> new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED, bare)));
    }

    /**
     * A zstd frame.
     * @param window base 2 logarithm of the memory that a reader needs for it
     */
    static byte[] zstd(long zeros, int window) {
        return packed(zeros, (out) -> new ZstdOutputStreamNoFinalizer(out).setLong(window));
    }

    /** Members without content, one after the other, packed once more. */
    static byte[] nothingPackedTwice(int members) {
        byte[] nothing = gzip(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            for (int i = 0; i < members; i++) {
                packed.write(nothing);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return out.toByteArray();
    }

    private static byte[] packed(long zeros, Packer packer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = packer.over(out)) {
            byte[] chunk = new byte[100_000];
            for (long left = zeros; left > 0; left -= chunk.length) {
                packed.write(chunk, 0, (int) Math.min(left, chunk.length));
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return out.toByteArray();
    }

    private interface Packer {

        OutputStream over(OutputStream out) throws IOException;

    }

}
