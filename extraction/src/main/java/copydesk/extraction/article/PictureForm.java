package copydesk.extraction.article;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Of what kind and how large the file of a picture is, as far as its source says.
 *
 * @param contentType its media type; null if it is not said
 * @param width in pixels; null if it is not said
 * @param height in pixels; null if it is not said
 */
public record PictureForm(@Nullable String contentType, @Nullable Integer width, @Nullable Integer height) {

    /** A picture whose source says nothing of its file. */
    public static final PictureForm UNKNOWN = new PictureForm(null, null, null);

    private static final Pattern IMAGE = Pattern.compile("image/[a-z0-9][a-z0-9.+-]{0,40}");

    private static final int MOST = 100_000;

    // one pixel is the mark of a placeholder
    private static final Pattern PIXELS = Pattern.compile("(?:[2-9]|[1-9]\\d{1,4})(?:px)?");

    /** The form that three texts of a source tell; what makes no sense is left out. */
    public static PictureForm of(@Nullable String contentType, @Nullable String width, @Nullable String height) {
        boolean image = contentType != null && IMAGE.matcher(contentType).matches();
        return new PictureForm(image ? contentType : null, pixels(width), pixels(height));
    }

    private static @Nullable Integer pixels(@Nullable String text) {
        return (text != null && PIXELS.matcher(text).matches()) ? Integer.valueOf(text.replace("px", "")) : null;
    }

    /** The same picture at this width, and as high as its sides say. */
    public PictureForm scaledTo(int other) {
        Integer wide = this.width;
        Integer high = this.height;
        long scaled = (wide != null && high != null) ? Math.round((double) other * high / wide) : 0;
        return new PictureForm(this.contentType, other, (scaled > 0 && scaled <= MOST) ? (int) scaled : null);
    }

}
