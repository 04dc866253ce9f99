package copydesk.contract.annotation;

import copydesk.contract.InvalidRecord;
import copydesk.contract.Json;
import copydesk.contract.news.Concept;
import copydesk.contract.news.GeoPoint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CoordinatesTests {

    @ParameterizedTest
    @CsvSource({ "41.0082,28.9784,41.0082,28.9784", "-33.86785,151.20737,-33.8678,151.2074", "90,-180,90.0,-180.0",
            "+1,-0.00001,1.0,0.0", "0.123456789012345678,0,0.1235,0.0" })
    void fourDecimalsAreKept(String latitude, String longitude, double north, double east) {
        assertThat(Coordinates.of(latitude, longitude)).contains(new Coordinates(north, east));
        assertThat(Coordinates.of(latitude + "," + longitude)).contains(new Coordinates(north, east));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "41", "41.0", "41,", ",29", "90.1,0", "0,-180.1", "NaN,0", "1e1,0", "41.0 , 29",
            "41,29,1", "41°,29°", "0x1,0", "١,٢", "999999999999,0" })
    void whatIsNowhereOnEarthIsNone(String text) {
        assertThat(Coordinates.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "90.001,0", "0,180.001", "NaN,0", "0,NaN", "-Infinity,0" })
    void recordThatIsNowhereIsRefused(double latitude, double longitude) {
        assertThatThrownBy(() -> new Coordinates(latitude, longitude)).isInstanceOf(InvalidRecord.class)
            .hasMessage("coordinates must lie within 90 and 180 degrees");
    }

    @Test
    void firstStatementCounts() {
        Coordinates one = new Coordinates(1, 2);

        assertThat(Coordinates.firstOf(one, new Coordinates(3, 4))).isSameAs(one);
        assertThat(Coordinates.firstOf(null, one)).isSameAs(one);
        assertThat(Coordinates.firstOf(null, null)).isNull();
    }

    @Test
    void geoJsonBeginsWithTheLongitude() {
        assertThat(json(GeoPoint.of(new Coordinates(41.01, 28.95))))
            .isEqualTo("{\"name\":\"Istanbul\",\"rel\":\"about\",\"literal\":\"place:istanbul\","
                    + "\"geoJSON\":{\"type\":\"Point\",\"coordinates\":[28.95,41.01]}}");
        assertThat(json(null)).isEqualTo("{\"name\":\"Istanbul\",\"rel\":\"about\",\"literal\":\"place:istanbul\"}");
    }

    @Test
    void entityOfBeforeHasNone() {
        Entity entity = new Entity("place:istanbul", EntityKind.PLACE, "Istanbul", null, Relation.ABOUT, 0.9);
        String located = new String(Json.write(entity.at(new Coordinates(41.01, 28.95))));

        assertThat(located).endsWith(",\"coordinates\":{\"latitude\":41.01,\"longitude\":28.95}}");
        assertThat(entity.at(new Coordinates(41.01, 28.95)).at(null)).isEqualTo(entity);
        assertThat(new String(Json.write(entity))).doesNotContain("coordinates");
    }

    private static String json(@Nullable GeoPoint point) {
        return new String(Json.write(new Concept("Istanbul", "about", null, "place:istanbul", point)));
    }

}
