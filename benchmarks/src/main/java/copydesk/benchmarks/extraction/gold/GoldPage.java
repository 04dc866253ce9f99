package copydesk.benchmarks.extraction.gold;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * A page and what is true about it.
 *
 * @param id its name in the set
 * @param url where it was published
 * @param packed its HTML, in gzip so that a whole set fits into memory
 * @param body the true text; empty if the set does not give it
 * @param fields what the set gives besides
 * @param snippets pieces that are or are not in the text
 */
public record GoldPage(String id, String url, byte[] packed, String body, FieldValues fields, Snippets snippets) {

    /** Where it was published. */
    public Host host() {
        return Host.of(this.url);
    }

    /** The HTML. */
    public byte[] html() {
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(this.packed))) {
            return stream.readAllBytes();
        }
        catch (IOException ex) {
            throw new UncheckedIOException("The page " + this.id + " is no gzip file; get the set again", ex);
        }
    }

}
