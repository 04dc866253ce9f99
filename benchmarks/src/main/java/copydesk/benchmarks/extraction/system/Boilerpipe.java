package copydesk.benchmarks.extraction.system;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

import copydesk.benchmarks.extraction.gold.FieldValues;
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
        try {
            this.parser.parseString(new String(html, StandardCharsets.UTF_8), handler, new Metadata(),
                    new ParseContext());
        }
        catch (SAXException ex) {
            throw new IllegalStateException("Tika could not read the page", ex);
        }
        return new Extracted(handler.getTextDocument().getContent(), FieldValues.none());
    }

}
