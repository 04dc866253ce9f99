package copydesk.contract;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SchemasTests {

    @Test
    void gives2020SchemasUnderTheirIds() {
        assertThat(Schemas.all()).hasSize(18)
            .allSatisfy((id, text) -> assertThat(text)
                .contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
                .contains("\"$id\": \"" + id + "\""));
    }

    @Test
    void namesASchemaAfterItsTopic() {
        assertThat(Schemas.id(Topic.CLEAN)).isEqualTo("urn:copydesk:schema:clean:v1");
        assertThat(Schemas.text(Topic.CLEAN)).isEqualTo(Schemas.all().get("urn:copydesk:schema:clean:v1"));
    }

    @Test
    void hasNoneForAQuarantine() {
        assertThatIllegalArgumentException().isThrownBy(() -> Schemas.text(Topic.FETCHED_QUARANTINE))
            .withMessage("newsroom.document.fetched.v1.copydesk-ingest.dlq has no schema: it holds what broke one");
    }

    @Test
    void givesTheAsyncApiDocument() {
        assertThat(Schemas.asyncApi()).contains("\"asyncapi\": \"3.0.0\"");
    }

}
