package copydesk.ingest.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import copydesk.extraction.article.PictureForm;
import copydesk.ingest.feed.FeedPicture.Rank;
import copydesk.ingest.feed.xml.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pictures of an entry: media:content, also in groups, media:thumbnail, and
 * files that are images.
 */
final class PicturesReader {

    private static final Pattern FILE = Pattern.compile("(?i)[^?#]+\\.(?:jpe?g|png|webp|gif|avif)(?:[?#].*)?");

    // blogs show who wrote an entry as its first picture
    private static final Pattern FACE = Pattern.compile("(?i)https?://[^/]*gravatar\\.com/.*|.*/avatars?/.*");

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/\\s]+.*");

    private static final int DEEPEST = 3;

    private PicturesReader() {
    }

    /** What an element of the vocabulary of media names. */
    static void read(Place place, Item.Builder found) {
        read(place, Told.NOTHING, found, 0);
    }

    // what a group says of itself holds for all of its files
    private static void read(Place place, Told around, Item.Builder found, int depth) {
        switch (place.name()) {
            case "media:group" -> inside(place, Told.by(place, around), found, depth);
            case "media:content" -> {
                Told told = Told.by(place, around);
                if (isImage(place)) {
                    picture(place, Rank.CONTENT, told, found);
                }
                inside(place, told, found, depth);
            }
            case "media:thumbnail" -> picture(place, Rank.THUMBNAIL, around, found);
            default -> {
                // what tells of a picture is read with it
            }
        }
    }

    private static void inside(Place place, Told told, Item.Builder found, int depth) {
        if (depth < DEEPEST) {
            place.children().forEach((child) -> read(child, told, found, depth + 1));
        }
    }

    private static void picture(Place place, Rank rank, Told told, Item.Builder found) {
        PictureForm form = PictureForm.of(place.attribute("type"), place.attribute("width"), place.attribute("height"));
        of(LinksReader.address(place.base(), place.attribute("url")), rank, form, told).ifPresent(found::picture);
    }

    private static Optional<FeedPicture> of(String href, Rank rank, PictureForm form, Told told) {
        return (WEB.matcher(href).matches() && !FACE.matcher(href).matches())
                ? Optional.of(new FeedPicture(href, rank, form, told.caption, told.credit)) : Optional.empty();
    }

    private static boolean isImage(Place place) {
        return isImage(place.attribute("type"), place.attribute("medium"), place.attribute("url"));
    }

    private static boolean isImage(@Nullable String type, String medium, String href) {
        boolean said = type != null && !type.isEmpty() || !medium.isEmpty();
        return said ? type != null && type.toLowerCase(Locale.ROOT).startsWith("image/") || medium.equals("image")
                : FILE.matcher(href).matches();
    }

    /** The picture that an entry leads with; empty if it names none. */
    static Optional<FeedPicture> lead(Item entry) {
        List<FeedPicture> files = entry.links()
            .stream()
            .filter((link) -> link.rel().equals("enclosure") && isImage(link.type(), "", link.href()))
            .flatMap((link) -> of(link.href(), Rank.ENCLOSURE, PictureForm.of(link.type(), null, null), Told.NOTHING)
                .stream())
            .toList();
        List<FeedPicture> image = entry.fact("image")
            .flatMap((href) -> of(href, Rank.IMAGE, PictureForm.UNKNOWN, Told.NOTHING))
            .stream()
            .toList();
        return List.of(entry.pictures(), files, image)
            .stream()
            .flatMap(List::stream)
            .min(Comparator.comparing(FeedPicture::rank)
                .thenComparing(Comparator.comparingInt(FeedPicture::pixels).reversed()));
    }

    private record Told(String caption, @Nullable String credit) {

        private static final Told NOTHING = new Told("", null);

        private static Told by(Place place, Told around) {
            String caption = new Words(place.wordsOf("media:description"), "text/html", null, "", null).plain();
            String credit = place.wordsOf("media:credit");
            return (caption.isEmpty() && credit.isEmpty()) ? around
                    : new Told(caption, credit.isEmpty() ? null : credit);
        }

    }

}
