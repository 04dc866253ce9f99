package copydesk.ingest.wire;

import copydesk.extraction.article.RawBlock;
import copydesk.extraction.article.RawKind;
import copydesk.extraction.article.RawPicture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NinjsAssociationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {'href':'https://p/1'}                                                        | https://p/1
            {'href':'https://p/1'},{'href':'https://p/2'}                                 | https://p/1
            {'href':'https://p/1','width':10},{'href':'https://p/2','width':'200'}        | https://p/2
            {'href':'https://p/1','width':10},{'href':'https://p/2','width':10000000}     | https://p/1
            {'href':'https://p/1','width':'wide'}                                         | https://p/1
            {'href':'https://p/1','mimetype':'video/mp4'}                                 | -
            {'href':'https://p/1','contentType':'image/png'}                              | https://p/1
            {'href':'file:///etc/passwd'},{'href':'javascript:x'},{'href':'/1'}           | -
            {'width':10}                                                                  | -
            """)
    void takesTheWidestPictureOfTheWeb(String renditions, @Nullable String address) {
        RawBlock block = NinjsAssociation.picture(fields("{'type':'picture','renditions':[" + renditions + "]}"))
            .orElseThrow();

        assertThat(picture(block).url()).isEqualTo(address);
        assertThat(block.kind()).isEqualTo(RawKind.FIGURE);
    }

    @Test
    void namesWhoeverMadeItOnce() {
        RawBlock one = NinjsAssociation
            .picture(fields("{'type':'graphic','by':'Ada','copyrightHolder':'Ada','altText':'A ferry'}"))
            .orElseThrow();
        RawBlock two = NinjsAssociation.picture(fields("{'type':'graphic','byline':'Ada','copyrightholder':'NTB'}"))
            .orElseThrow();

        assertThat(picture(one).credit().text()).isEqualTo("Ada");
        assertThat(picture(one).alt()).isEqualTo("A ferry");
        assertThat(picture(two).credit().text()).isEqualTo("Ada / NTB");
        assertThat(picture(two).alt()).isNull();
    }

    @Test
    void takesTheCaptionBeforeAnyOtherDescription() {
        String first = "{'type':'picture','descriptions':[{'value':'Other'},{'role':'caption','value':'<b>The</b> ferry'}]}";
        String old = "{'type':'picture','description_text':'The old ferry'}";

        assertThat(NinjsAssociation.picture(fields(first)).orElseThrow().text().text()).isEqualTo("The ferry");
        assertThat(NinjsAssociation.picture(fields(old)).orElseThrow().text().text()).isEqualTo("The old ferry");
        assertThat(NinjsAssociation.picture(fields("{'type':'picture'}")).orElseThrow().text().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "{}", "{'type':'video'}", "{'type':['picture']}", "{'type':'text'}", "{'type':'Picture'}" })
    void takesNothingElseForAPicture(String json) {
        assertThat(NinjsAssociation.picture(fields(json))).isEmpty();
    }

    @Test
    void tellsOtherStoriesByTheirHeadlines() {
        RawBlock story = NinjsAssociation.related(fields("{'type':'text','headline':'Ferry sails'}")).orElseThrow();

        assertThat(story.kind()).isEqualTo(RawKind.RELATED);
        assertThat(story.text().text()).isEqualTo("Ferry sails");
        assertThat(NinjsAssociation.related(fields("{'type':'text'}"))).isEmpty();
        assertThat(NinjsAssociation.related(fields("{'type':'picture','headline':'Ferry sails'}"))).isEmpty();
    }

    private static RawPicture picture(RawBlock block) {
        RawPicture picture = block.picture();
        assertThat(picture).isNotNull();
        return picture;
    }

    private static JsonFields fields(String json) {
        return new JsonFields(WireItems.map(json.replace('\'', '"')));
    }

}
