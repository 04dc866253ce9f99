package copydesk.publish.check;

import java.io.StringReader;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class XhtmlReadingTests {

    private static final String ELEMENT = "The XHTML body has an element where it is not allowed.";

    private static final String ATTRIBUTE = "The XHTML body has an attribute where it is not allowed.";

    private static final String ANCHOR = "An anchor of the XHTML body has no id of its own, or an attribute that is "
            + "not allowed.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                                                                     | ~~
            <p>One</p>                                                             | One
            <p>One</p> <p>Two</p>                                                  | One//Two
            <h2>One</h2><p>Two &amp; <em>three</em></p>                            | One//Two & three
            <p>One</p><ul><li>Two</li><li>Three</li></ul>                          | One//Two//Three
            <blockquote><p>One</p><p>Two</p></blockquote><p>Three</p>              | One//Two//Three
            <p>One</p><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> | One//a ¦ b/c
            <table><tr><td></td><td>b</td></tr><tr><td></td><td></td></tr></table> | ~ ¦ b/ ¦ ~
            <p><strong>a<em>b</em></strong><a id='l1'><em>c</em></a></p>           | abc
            <p><![CDATA[<a>]]></p>                                                 | <a>
            """)
    void readsAsThePlainBodyDoes(String xhtml, String text) throws XMLStreamException {
        XhtmlReading reading = read(xhtml);

        assertThat(reading.fault()).isEmpty();
        assertThat(reading.text().replace("\n", "/").replace('|', '¦')).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <div>a</div>                        | element
            <p><p>a</p></p>                     | element
            <li>a</li>                          | element
            <ul><p>a</p></ul>                   | element
            <table><td>a</td></table>           | element
            <p><em><strong>a</strong></em></p>  | element
            <p><a id='l1'><a id='l2'/></a></p>  | element
            <body/>                             | element
            <p><b>a</b></p>                     | element
            <p class='x'>a</p>                  | attribute
            <p><em id='l1'>a</em></p>           | attribute
            <p><a>a</a></p>                     | anchor
            <p><a href='x'>a</a></p>            | anchor
            <p><a id='l1' rel='x'>a</a></p>     | anchor
            <p><a id='l1'/><a id='l1'/></p>     | anchor
            """)
    void findsWhatMayNotBeThere(String xhtml, String fault) throws XMLStreamException {
        assertThat(read(xhtml).fault()).contains(switch (fault) {
            case "element" -> ELEMENT;
            case "attribute" -> ATTRIBUTE;
            default -> ANCHOR;
        });
    }

    @ParameterizedTest
    @CsvSource({ "a", "<ul>a<li>b</li></ul>", "<blockquote>a</blockquote>", "<table><tr>a</tr></table>" })
    void findsTextOutsideParagraphs(String xhtml) throws XMLStreamException {
        assertThat(read(xhtml).fault()).contains("The XHTML body has text outside its paragraphs.");
    }

    @ParameterizedTest
    @CsvSource({ "<p><!-- x --></p>", "<p><?x y?></p>" })
    void findsWhatIsNeitherElementNorText(String xhtml) throws XMLStreamException {
        assertThat(read(xhtml).fault()).contains("The XHTML body holds something other than elements and text.");
    }

    @Test
    void tellsOfTheFirstFaultOnly() throws XMLStreamException {
        assertThat(read("<p class='x'>a</p><div>b</div>").fault()).contains(ATTRIBUTE);
    }

    @Test
    void gathersAnchorsWithTheirTargets() throws XMLStreamException {
        assertThat(read("<p><a id='l1' href='https://example.org/?a=1&amp;b=2'>a</a><a id='l2'>b</a></p>").anchors())
            .isEqualTo(Map.of("l1", "https://example.org/?a=1&b=2", "l2", ""));
    }

    private static XhtmlReading read(String xhtml) throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory()
            .createXMLStreamReader(new StringReader("<body>" + xhtml + "</body>"));
        XhtmlReading reading = new XhtmlReading();
        while (reader.hasNext()) {
            reader.next();
            reading.take(reader);
        }
        return reading;
    }

}
