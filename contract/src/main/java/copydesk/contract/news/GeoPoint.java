package copydesk.contract.news;

import java.util.List;

import copydesk.contract.Required;
import copydesk.contract.annotation.Coordinates;

/**
 * A point as GeoJSON writes it, which is how ninjs says where a place is.
 *
 * @param type {@code Point}
 * @param coordinates longitude and latitude in degrees, in this order
 */
public record GeoPoint(String type, List<Double> coordinates) {

    /** The only shape that we write. */
    public static final String POINT = "Point";

    public GeoPoint {
        Required.all(type, coordinates);
        coordinates = List.copyOf(coordinates);
    }

    /** The point at these coordinates. */
    public static GeoPoint of(Coordinates coordinates) {
        return new GeoPoint(POINT, List.of(coordinates.longitude(), coordinates.latitude()));
    }

}
