package copydesk.ingest.feed.xml;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** From characters to elements: names, bases, languages, entities. */
class FeedTreeTests {

    private static final String ADDRESS = "https://harbour.example/feeds/news";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <title/>                                                                | title
            <TITLE/>                                                                | title
            <dc:date/>                                                              | dc:date
            <x:date xmlns:x="http://purl.org/dc/elements/1.1/"/>                    | dc:date
            <x:issued xmlns:x="http://purl.org/dc/terms/"/>                         | dcterms:issued
            <X:Creator xmlns:X="HTTP://PURL.ORG/DC/ELEMENTS/1.1/"/>                 | dc:creator
            <date xmlns="http://purl.org/dc/elements/1.1/"/>                        | dc:date
            <c:encoded xmlns:c="http://purl.org/rss/1.0/modules/content/"/>         | content:encoded
            <content:encoded/>                                                      | content:encoded
            <h:body xmlns:h="http://www.w3.org/1999/xhtml"/>                        | xhtml:body
            <body xmlns="http://www.w3.org/1999/xhtml"/>                            | xhtml:body
            <m:title xmlns:m="https://search.yahoo.com/mrss/"/>                     | media:title
            <m:title xmlns:m="http://search.yahoo.com/mrss"/>                       | media:title
            <i:author xmlns:i="http://www.itunes.com/dtds/podcast-1.0.dtd"/>        | itunes:author
            <a:link xmlns:a="http://www.w3.org/2005/Atom"/>                         | link
            <a10:updated/>                                                          | updated
            <atom:link/>                                                            | link
            <r:item xmlns:r="http://purl.org/rss/1.0/"/>                            | item
            <n:item xmlns:n="http://my.netscape.com/rdf/simple/0.9/"/>              | item
            <title xmlns="http://unheard-of.example/"/>                             | title
            <own:title xmlns:own="http://unheard-of.example/"/>                     | own:title
            """)
    void namesElementsByTheirVocabulary(String element, String name) {
        assertThat(root("<rss>" + element + "</rss>").children()).extracting(Place::name).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <rss><a/></rss>                                                 | https://harbour.example/feeds/news
            <rss xml:base="https://b.example/x/"><a/></rss>                 | https://b.example/x/
            <rss xml:base="/x/"><a/></rss>                                  | https://harbour.example/x/
            <rss xml:base="https://b.example/x/"><a xml:base="y/"/></rss>   | https://b.example/x/y/
            <rss xml:base="https://b.example/x/"><a xml:base=""/></rss>     | https://b.example/x/
            <rss xml:base="https:///b.example/x/"><a/></rss>                | https://b.example/x/
            <rss xml:base="javascript:alert(1)"><a/></rss>                  | https://harbour.example/feeds/news
            <rss BASE="https://b.example/"><a/></rss>                       | https://b.example/
            """)
    void knowsWhatAddressesAreRelativeTo(String document, String base) {
        assertThat(root(document).children().get(0).base()).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <rss><a/></rss>                                   |
            <rss xml:lang="de"><a/></rss>                     | de
            <rss xml:lang="de"><a xml:lang="en-GB"/></rss>    | en-GB
            <rss xml:lang="de"><a xml:lang="en_GB"/></rss>    | en-GB
            <rss xml:lang="de"><a xml:lang=""/></rss>         |
            <rss lang="de"><a/></rss>                         | de
            """)
    void knowsTheLanguage(String document, String language) {
        assertThat(root(document).children().get(0).language()).isEqualTo(language);
    }

    @Test
    void readsAttributesInAnyCase() {
        Place link = root("<rss><link HREF=' x ' Rel='self'/></rss>").children().get(0);

        assertThat(link.attribute("href")).isEqualTo("x");
        assertThat(link.address("href")).isEqualTo("https://harbour.example/feeds/x");
        assertThat(link.has("rel")).isTrue();
        assertThat(link.attribute("type")).isEmpty();
        assertThat(link.address("type")).isEmpty();
    }

    @Test
    void bindsPrefixesWhereTheyAreDeclared() {
        Place root = root("<rss xmlns:p='http://purl.org/dc/elements/1.1/'><p:date/>"
                + "<item xmlns:p='http://search.yahoo.com/mrss/'><p:date/></item><p:date/></rss>");

        assertThat(root.children()).extracting(Place::name).containsExactly("dc:date", "item", "dc:date");
        assertThat(root.children().get(1).children()).extracting(Place::name).containsExactly("media:date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A &amp; B                  | A & B
            A &nbsp;B                  | A \u00a0B
            F&auml;hre &euro;          | Fähre €
            &#228; &#xe4; &#XE4;       | ä ä ä
            &#147;so&#148;             | “so”
            A & B                      | A & B
            /?a=1&region=2&copy=3&b    | /?a=1&region=2&copy=3&b
            /?a=1&amp;region=2         | /?a=1&region=2
            &copy; &copy &#169; &#169  | © &copy © &#169
            <![CDATA[a&b <&copy;>]]>&c | a&b <&copy;>&c
            A &unheard-of; B           | A &unheard-of; B
            <![CDATA[A & B <c>]]>      | A & B <c>
            <![CDATA[A]]><![CDATA[B]]> | AB
            <!-- no -->A               | A
            <?php no ?>A               | A
            &emsp;A&nbsp;              | `\u2003A\u00a0`
            """)
    void readsWords(String content, String words) {
        assertThat(root("<rss>" + content + "</rss>").words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <!ENTITY desk "Harbour Post">                  | Harbour Post
            <!ENTITY desk 'Harbour Post'>                  | Harbour Post
            <!ENTITY desk "F&#228;hre">                    | Fähre
            <!ENTITY desk "a &#38; b">                     | a & b
            <!ENTITY desk "&#60;b&#62;">                   | <b>
            <!ENTITY desk "one"><!ENTITY desk "two">       | one
            <!ENTITY desk SYSTEM "file:///etc/passwd">     | &desk;
            <!ENTITY desk PUBLIC "x" "http://a.example/">  | &desk;
            <!ENTITY % desk "x">                           | &desk;
            <!ENTITY a "ha"><!ENTITY desk "&a;&a;">        | &desk;
            <!ENTITY desk "<b/>">                          | &desk;
            """)
    void readsOnlyHarmlessEntitiesOfTheDocument(String declarations, String words) {
        Place root = root(
                "<?xml version='1.0'?>\n<!-- x -->\n<!DOCTYPE rss [\n" + declarations + "\n]>\n<rss>&desk;</rss>");

        assertThat(root.words()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<!DOCTYPE rss><rss>x</rss>",
            "<!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' 'http://my.netscape.com/rss.dtd'><rss>x</rss>",
            "<!doctype rss [ <!ELEMENT a (b)> ]><rss>x</rss>", "<!DOCTYPE rss [ <!ENTITY a '>'> ] ><rss>x</rss>",
            "words <rss>x</rss>", "\n\n<?xml version='1.0'?><rss>x</rss>", "<?xml?><?php a ?><!-- <x> --><rss>x</rss>",
            "<a/><rss>x</rss>", "<rss>x", "<rss><![CDATA[x</rss>", "<rss>x</rss></rss></rss>",
            "<html><body><rss><item>x</item></rss></body></html>", "<RSS>x</rss>", "<rss><!--x</rss>",
            "<!DOCTYPE rss [ <!-- it's > a ] --> <?a ]> ?> ]><rss>x</rss>" })
    void findsTheRoot(String document) {
        assertThat(root(document).words()).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "<", "<>", "words", "<html><rss/></html>", "<html><p><rss><item/></rss></p></html>",
            "<item/>", "<item><name>A</name></item>", "<!DOCTYPE rss", "<!DOCTYPE rss [<rss/>", "<?xml" })
    void findsNoRootWhereThereIsNone(String document) {
        assertThat(FeedTree.read(document, ADDRESS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<item><title>A</title></item><item><title>B</title></item>",
            "<rss><item><title>A</title></item></rss><item><title>B</title></item>" })
    void takesEntriesThatStandOutsideOfTheRoot(String document) {
        assertThat(root(document).children()).extracting((child) -> child.name() + ":" + child.words())
            .containsExactly("item:A", "item:B");
    }

    @Test
    void leavesAnOpenCommentInASectionToItsReader() {
        Place root = root("<rss><a><![CDATA[x <!-- y]]></a><b>z</b></rss>");

        assertThat(root.children()).extracting(Place::words).containsExactly("x <!-- y", "z");
    }

    @Test
    void takesTheLanguageFromElsewhereWhereTheDocumentSaysNone() {
        Place root = root("<rss><a xml:lang='fi'/><b xml:lang=''/><c/></rss>").speaking("de");

        assertThat(root.children()).extracting(Place::language).containsExactly("fi", null, "de");
        assertThat(root("<rss xml:base='x/' xml:lang='sv'/>").speaking("de")).returns("sv", Place::language)
            .returns(root("<rss xml:base='x/'/>").base(), Place::base);
    }

    @Test
    void writesElementsAsHtml() {
        Place root = root(
                "<rss><h:p xmlns:h='http://www.w3.org/1999/xhtml' title='a &quot;b&quot; &lt;c>'>A &amp; B<h:br/>"
                        + "<h:i/><![CDATA[<b>C</b>]]></h:p></rss>");

        assertThat(Markup.inside(root.element(), false))
            .isEqualTo("<p title=\"a &quot;b&quot; &lt;c&gt;\">A &amp; B<br /><i></i><b>C</b></p>");
    }

    @Test
    void readsMarkupThatIsEscapedWithinElements() {
        Place root = root("<rss><div>A &lt;b&gt;B&lt;/b&gt; 1 &lt; 2</div></rss>");

        assertThat(Markup.inside(root.element(), true)).isEqualTo("<div>A <b>B</b> 1 < 2</div>");
        assertThat(Markup.inside(root.element(), false)).isEqualTo("<div>A &lt;b&gt;B&lt;/b&gt; 1 &lt; 2</div>");
    }

    @Test
    void findsWordsOfChildren() {
        Place root = root("<rss><url> </url><url>one</url><url>two</url></rss>");

        assertThat(List.of(root.wordsOf("url"), root.wordsOf("link"))).containsExactly("one", "");
    }

    private static Place root(String document) {
        return FeedTree.read(document, ADDRESS).orElseThrow();
    }

}
