package copydesk.benchmarks.training;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.extraction.page.PageReader;
import copydesk.extraction.score.BlockSheet;

/**
 * Measures the blocks of pages for the training of the scorer. Standard input: a page per
 * line, URL, tab, HTML in Base64, tab, the first scores of its blocks (big-endian floats
 * in Base64, nothing for the first sight). Standard output, big-endian: the number of
 * features and their names, then for each page the number of blocks and for each block
 * its text (length in bytes, UTF-8), the number of its features and these as floats.
 */
public final class BlockRows {

    private BlockRows() {
    }

    public static void main(String[] arguments) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 20))) {
            names(BlockSheet.names(), out);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] fields = line.split("\t", -1);
                page(fields[0], fields[1], scores(fields[2]), out);
            }
        }
    }

    private static void names(List<String> names, DataOutputStream out) throws IOException {
        out.writeInt(names.size());
        for (String name : names) {
            text(name, out);
        }
    }

    private static float[] scores(String base64) {
        FloatBuffer floats = ByteBuffer.wrap(Base64.getDecoder().decode(base64)).asFloatBuffer();
        float[] scores = new float[floats.remaining()];
        floats.get(scores);
        return scores;
    }

    private static void page(String url, String html, float[] scores, DataOutputStream out) throws IOException {
        FetchFacts facts = new FetchFacts("training", url, "page", url, "text/html", null, "0");
        BlockSheet sheet = PageReader.measure(Base64.getDecoder().decode(html), facts, scores)
            .orElseGet(() -> new BlockSheet(List.of(), new float[0][]));
        out.writeInt(sheet.texts().size());
        for (int i = 0; i < sheet.texts().size(); i++) {
            text(sheet.texts().get(i), out);
            out.writeInt(sheet.rows()[i].length);
            for (float value : sheet.rows()[i]) {
                out.writeFloat(value);
            }
        }
    }

    private static void text(String words, DataOutputStream out) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

}
