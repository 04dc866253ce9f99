package copydesk.extraction.jsonld;

import java.util.List;

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
            "{'@type':7,'headline':'Boats'}", "{'@type':'JobPosting','headline':'Skipper'}" })
    void saysNothingWhereItIsBrokenOrAboutSomethingElse(String json) {
        JsonLd data = read(json);

        assertThat(data.text("headline")).isNull();
        assertThat(data.parties("author")).isEmpty();
        assertThat(data.addresses()).isEmpty();
    }

    @Test
    void goesOnAfterABrokenScript() {
        JsonLd data = JsonLd.of(
                List.of("{\"@type\":", "{\"@type\":\"WebSite\"}", "{\"@type\":\"NewsArticle\",\"headline\":\"Boats\"}"),
                "");

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
            [{'name':['Jane Doe','J. D.']}]                        | Jane Doe;J. D.
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

    @Test
    void takesTheArticleThatTheTitleOfThePageNames() {
        String json = """
                {"@graph": [{"@type": "NewsArticle", "headline": "Storm closes the bridge"},
                            {"@type": "NewsArticle", "headline": "Ferry strike ends"}]}""";

        assertThat(JsonLd.of(List.of(json), "Ferry strike ends | Harbour Post").text("headline"))
            .isEqualTo("Ferry strike ends");
    }

    @Test
    void bringsTogetherWhatRefersToEachOther() {
        JsonLd data = read("{'@graph':[{'@type':'NewsArticle','headline':'Boats','author':{'@id':'#jane'}},"
                + "{'@type':'Person','@id':'#jane','name':'Jane Doe'}]}");

        assertThat(data.parties("author")).containsExactly(new JsonLd.Party("Jane Doe", false));
    }

    @Test
    void takesFromThePageAroundItWhatTheArticleLacks() {
        JsonLd data = read("{'@graph':[{'@type':'WebPage','datePublished':'2026-05-04','name':'Page','x':1},"
                + "{'@type':'Article','headline':'Boats'}]}");

        assertThat(data.text("datePublished")).isEqualTo("2026-05-04");
        assertThat(data.text("headline")).isEqualTo("Boats");
    }

    @Test
    void tellsHousesFromPeople() {
        assertThat(read("{'@type':'Article','author':[{'@type':'Organization','name':'Harbour & Sons'},"
                + "{'@type':'Person','name':'Jane Doe'}]}")
            .parties("author"))
            .containsExactly(new JsonLd.Party("Harbour & Sons", true), new JsonLd.Party("Jane Doe", false));
    }

    @Test
    void readsEntitiesThatWereEncodedTwice() {
        assertThat(read("{'@type':'Article','headline':'Boats &amp;amp; ships &#8211; a list'}").text("headline"))
            .isEqualTo("Boats & ships – a list");
    }

    private static JsonLd read(String json) {
        return JsonLd.of(List.of(json.replace('\'', '"')), "");
    }

}
