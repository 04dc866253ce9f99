package copydesk.knowledge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import copydesk.contract.annotation.Coordinates;
import copydesk.knowledge.layout.LogScale;
import copydesk.knowledge.sorting.ByteReader;
import copydesk.knowledge.sorting.ByteWriter;
import org.jspecify.annotations.Nullable;

/**
 * An entity in bytes: kind, popularity, uri, label, description, the four lists and, from
 * format 2 on, where it is. Uris of Wikidata and GeoNames are a number with a mark, since
 * there are millions of them.
 */
final class EntityCodec {

    private static final String[] STARTS = { "http://www.wikidata.org/entity/Q", "https://sws.geonames.org/" };

    private static final String[] ENDS = { "", "/" };

    // of 18 digits at most, so that it fits and reads back as written
    private static final int MOST_DIGITS = 18;

    private static final int SHARES = 255;

    /** Degrees are whole numbers of parts, from the south pole and the date line. */
    private static final double PARTS = 10_000;

    private static final int SOUTH = 90;

    private static final int WEST = 180;

    private EntityCodec() {
    }

    static void write(KnownEntity entity, ByteWriter to) {
        to.put(entity.kind().ordinal()).put(LogScale.ofPopularity(entity.popularity()));
        writeUri(entity.uri(), to);
        to.text(entity.label()).text(entity.description()).texts(entity.countries()).texts(entity.context());
        to.number(entity.related().size());
        entity.related().forEach((uri) -> writeUri(uri, to));
        to.texts(entity.demonyms());
        writeCoordinates(entity.coordinates(), to);
    }

    /**
     * Reads an entity.
     * @param located whether it ends with where it is, as it does from format 2 on
     */
    static KnownEntity read(ByteReader from, boolean located) {
        Kind kind = Kind.values()[from.get()];
        double popularity = LogScale.popularity(from.get());
        String uri = readUri(from);
        String label = from.text();
        String description = from.text();
        List<String> countries = from.texts();
        List<String> context = from.texts();
        List<String> related = readUris(from);
        List<String> demonyms = from.texts();
        return new KnownEntity(uri, label, kind, description, popularity, countries, context, related, demonyms,
                located ? readCoordinates(from) : null);
    }

    private static void writeCoordinates(@Nullable Coordinates coordinates, ByteWriter to) {
        if (coordinates == null) {
            to.put(0);
            return;
        }
        to.put(1).number(Math.round((coordinates.latitude() + SOUTH) * PARTS));
        to.number(Math.round((coordinates.longitude() + WEST) * PARTS));
    }

    private static @Nullable Coordinates readCoordinates(ByteReader from) {
        return (from.get() == 0) ? null : new Coordinates(from.number() / PARTS - SOUTH, from.number() / PARTS - WEST);
    }

    private static List<String> readUris(ByteReader from) {
        int count = from.smallNumber();
        List<String> uris = new ArrayList<>(Math.min(count, 16));
        for (int i = 0; i < count; i++) {
            uris.add(readUri(from));
        }
        return uris;
    }

    /** The uri alone, which stands behind two bytes. */
    static String uriAt(ByteBuffer entities, int position) {
        return readUri(new ByteReader(entities, position + 2));
    }

    private static void writeUri(String uri, ByteWriter to) {
        for (int form = 0; form < STARTS.length; form++) {
            int start = STARTS[form].length();
            int end = uri.length() - ENDS[form].length();
            if (uri.startsWith(STARTS[form]) && uri.endsWith(ENDS[form]) && isNumber(uri, start, end)) {
                to.put(form + 1).number(Long.parseLong(uri, start, end, 10));
                return;
            }
        }
        to.put(0).text(uri);
    }

    private static boolean isNumber(String uri, int start, int end) {
        int digits = end - start;
        return digits > 0 && digits <= MOST_DIGITS && uri.charAt(start) != '0'
                && uri.substring(start, end).chars().allMatch((character) -> character >= '0' && character <= '9');
    }

    private static String readUri(ByteReader from) {
        int form = from.get();
        return (form == 0) ? from.text() : STARTS[form - 1] + from.number() + ENDS[form - 1];
    }

    /** What an entry is sorted by. */
    static byte[] key(KnowledgeEntry entry) {
        return entry.entity().uri().getBytes(StandardCharsets.UTF_8);
    }

    /** An entry with its names, as it lies in the runs while a base is written. */
    static byte[] writeEntry(KnowledgeEntry entry, ByteWriter writer) {
        write(entry.entity(), writer);
        writer.number(entry.aliases().size());
        for (Alias alias : entry.aliases()) {
            writer.text(alias.text()).put(alias.exact() ? 1 : 0);
            writer.put((int) Math.max(1, Math.round(alias.share() * SHARES)));
        }
        return writer.take();
    }

    static KnowledgeEntry readEntry(byte[] bytes) {
        ByteReader reader = new ByteReader(bytes);
        KnownEntity entity = read(reader, true);
        int count = reader.smallNumber();
        List<Alias> aliases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            aliases.add(new Alias(reader.text(), reader.get() == 1, (double) reader.get() / SHARES));
        }
        return new KnowledgeEntry(entity, aliases);
    }

}
