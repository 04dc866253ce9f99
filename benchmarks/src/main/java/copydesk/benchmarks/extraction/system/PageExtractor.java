package copydesk.benchmarks.extraction.system;

/** An extractor under measurement. */
public interface PageExtractor {

    /** Extracts a page that is UTF-8. */
    Extracted extract(byte[] html, String url);

}
