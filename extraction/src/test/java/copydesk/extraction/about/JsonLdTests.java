package copydesk.extraction.about;

import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages say in JSON-LD, and how they break it. */
class JsonLdTests {

    @ParameterizedTest
    @ValueSource(strings = { "{'@type':'NewsArticle','headline':'Boats'}",
            "{'@type':['Thing','NewsArticle'],'headline':'Boats'}", "[{'@type':'Article','headline':'Boats'}]",
            "{'@graph':[{'@type':'WebSite','headline':'Site'},{'@type':'ReportageNewsArticle','headline':'Boats'}]}",
            "{'@type':'WebPage','headline':'Page','mainEntity':{'@type':'Article','headline':'Boats'}}",
            "{'@type':'WebPage','hasPart':[{'@type':'BlogPosting','headline':'Boats'}]}",
            "{'@type':'WebPage','mainEntityOfPage':{'@type':'NewsArticle','headline':'Boats'}}",
            "[[{'@graph':[{'@type':'NewsArticle','headline':'Boats'}]}]]",
            "<!-- {'@type':'NewsArticle','headline':'Boats'} -->",
            "//<![CDATA[\n{'@type':'NewsArticle','headline':'Boats'}\n//]]>",
            "{'@type':'NewsArticle','headline':'Boats'};", "\n\t{'@type':'NewsArticle',\n'headline':'Boats'}\n",
            "{'@type':'NewsArticle','headline':['Boats','Ships']}" })
    void findsTheArticle(String json) {
        assertThat(read(json).text("headline")).isEqualTo("Boats");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "null", "7", "'text'", "[]", "{}", "{'@type':'NewsArticle'", "{'@graph':{}}",
            "{'@type':'WebSite','headline':'Site'}", "{'headline':'No type'}", "not json at all",
            "{'@type':'NewsArticle','headline':'Boats',}", "{'@type':7,'headline':'Boats'}" })
    void saysNothingWhereItIsBrokenOrAboutSomethingElse(String json) {
        assertThat(read(json)).isEqualTo(new JsonLd(Map.of()));
    }

    @Test
    void goesOnAfterABrokenScript() {
        JsonLd data = JsonLd.of(Jsoup.parse(script("{'@type':") + script("{'@type':'WebSite'}")
                + script("{'@type':'NewsArticle','headline':'Boats'}")));

        assertThat(data.text("headline")).isEqualTo("Boats");
    }

    @Test
    void takesTheFirstOfSeveralArticles() {
        assertThat(read("[{'@type':'NewsArticle','headline':'One'},{'@type':'NewsArticle','headline':'Two'}]")
            .text("headline")).isEqualTo("One");
    }

    @Test
    void acceptsLineEndsInsideATextThatJsonForbids() {
        assertThat(read("{'@type':'Article','headline':'Boats\nand ships'}").text("headline"))
            .isEqualTo("Boats and ships");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'Jane Doe'                                             | Jane Doe
            ['Jane Doe','John Roe']                                | Jane Doe;John Roe
            {'@type':'Person','name':'Jane Doe'}                   | Jane Doe
            [{'name':'Jane Doe'},{'name':'John Roe'}]              | Jane Doe;John Roe
            [{'name':['Jane Doe','J. D.']}]                        | Jane Doe
            [{'name':'Jane Doe'},'John Roe',7,null,{}]             | Jane Doe;John Roe
            """)
    void readsNames(String author, String names) {
        assertThat(read("{'@type':'Article','author':" + author + "}").names("author"))
            .isEqualTo(List.of(names.split(";")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "null", "''", "[]", "{}", "7", "{'name':7}", "{'name':' '}" })
    void readsNoNamesWhereThereAreNone(String author) {
        assertThat(read("{'@type':'Article','author':" + author + "}").names("author")).isEmpty();
        assertThat(read("{'@type':'Article'}").names("author")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`',
            textBlock = """
                    'url':'https://a.example/1'                                                         | https://a.example/1
                    'mainEntityOfPage':'https://a.example/1'                                            | https://a.example/1
                    'mainEntityOfPage':{'@id':'https://a.example/1'}                                    | https://a.example/1
                    'url':'https://a.example/1','mainEntityOfPage':{'@id':'https://a.example/2'} | https://a.example/1;https://a.example/2
                    """)
    void readsItsOwnAddresses(String fields, String addresses) {
        assertThat(read("{'@type':'Article'," + fields + "}").addresses()).isEqualTo(List.of(addresses.split(";")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-",
            textBlock = """
                    'https://a.example/p.jpg'                                           | https://a.example/p.jpg | -
                    ['https://a.example/p.jpg','https://a.example/q.jpg']               | https://a.example/p.jpg | -
                    {'url':'https://a.example/p.jpg','creditText':'Jan Ruiz / AFP'}     | https://a.example/p.jpg | Jan Ruiz / AFP
                    [{'url':'https://a.example/p.jpg','creditText':'Jan Ruiz'},{}]      | https://a.example/p.jpg | Jan Ruiz
                    {'creditText':'Jan Ruiz'}                                           | -                       | Jan Ruiz
                    []                                                                  | -                       | -
                    7                                                                   | -                       | -
                    """)
    void readsItsFirstPicture(String image, String url, String credit) {
        JsonLd data = read("{'@type':'Article','image':" + image + "}");

        assertThat(data.image("url")).isEqualTo(url);
        assertThat(data.image("creditText")).isEqualTo(credit);
    }

    @Test
    void looksOnlySoDeep() {
        String deep = "[".repeat(20) + "{'@type':'NewsArticle','headline':'Boats'}" + "]".repeat(20);

        assertThat(read(deep).text("headline")).isNull();
    }

    private static JsonLd read(String json) {
        return JsonLd.of(Jsoup.parse(script(json)));
    }

    private static String script(String json) {
        return "<script type=application/ld+json>" + json.replace('\'', '"') + "</script>";
    }

}
