package copydesk.benchmarks.extraction.system;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;

import copydesk.benchmarks.extraction.gold.FieldValues;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.sax.boilerpipe.BoilerpipeContentHandler;
import org.xml.sax.SAXException;

/** boilerpipe's extractor of articles, as Tika calls it. */
final class Boilerpipe implements PageExtractor {

    private final JSoupParser parser = new JSoupParser();

    @Override
    public Extracted extract(byte[] html, String url) {
        BoilerpipeContentHandler handler = new BoilerpipeContentHandler(new StringWriter());
        Metadata metadata = new Metadata();
        metadata.set(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
        try {
            this.parser.parse(new ByteArrayInputStream(html), handler, metadata, new ParseContext());
        }
        catch (IOException | SAXException | TikaException ex) {
            throw new IllegalStateException("Tika could not read the page", ex);
        }
        return new Extracted(handler.getTextDocument().getContent(), FieldValues.none());
    }

}
