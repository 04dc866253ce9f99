package copydesk.contract.annotation;

import java.util.Optional;
import java.util.regex.Pattern;

import copydesk.contract.InvalidRecord;
import org.jspecify.annotations.Nullable;

/**
 * Where on Earth a place is: a point that stands for all of it, in degrees. Four decimals
 * at most, which are about ten metres: no source means more.
 *
 * @param latitude -90 to 90, north is positive
 * @param longitude -180 to 180, east is positive
 */
public record Coordinates(double latitude, double longitude) {

    private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{1,20})?");

    private static final double MOST_NORTH = 90;

    private static final double MOST_EAST = 180;

    private static final double PARTS = 10_000;

    /** Refuses what is nowhere on Earth, and leaves out digits that mean nothing. */
    public Coordinates {
        if (!(Math.abs(latitude) <= MOST_NORTH) || !(Math.abs(longitude) <= MOST_EAST)) {
            throw new InvalidRecord("coordinates must lie within 90 and 180 degrees");
        }
        latitude = rounded(latitude);
        longitude = rounded(longitude);
    }

    /** The point that a text gives as latitude and longitude, parted by a comma. */
    public static Optional<Coordinates> of(String text) {
        int comma = text.indexOf(',');
        return (comma < 0) ? Optional.empty() : of(text.substring(0, comma), text.substring(comma + 1));
    }

    /** The point that two texts of a source give; empty if they give none. */
    public static Optional<Coordinates> of(String latitude, String longitude) {
        if (!DEGREES.matcher(latitude).matches() || !DEGREES.matcher(longitude).matches()) {
            return Optional.empty();
        }
        double north = Double.parseDouble(latitude);
        double east = Double.parseDouble(longitude);
        boolean onEarth = Math.abs(north) <= MOST_NORTH && Math.abs(east) <= MOST_EAST;
        return onEarth ? Optional.of(new Coordinates(north, east)) : Optional.empty();
    }

    /** Of two statements about one place the first that says where it is. */
    public static @Nullable Coordinates firstOf(@Nullable Coordinates first, @Nullable Coordinates second) {
        return (first != null) ? first : second;
    }

    // plus 0 makes no difference to any number but to minus 0, which would be written
    // otherwise
    private static double rounded(double degrees) {
        return Math.round(degrees * PARTS) / PARTS + 0.0;
    }

}
