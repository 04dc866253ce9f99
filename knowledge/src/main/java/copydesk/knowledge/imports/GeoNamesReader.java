package copydesk.knowledge.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import copydesk.contract.annotation.Coordinates;
import copydesk.knowledge.Kind;
import copydesk.knowledge.KnowledgeEntry;
import copydesk.knowledge.newsroom.BadLineException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tab-separated files of GeoNames: countries, divisions and inhabited places.
 */
final class GeoNamesReader implements EntryReader {

    private static final int COLUMNS = 19;

    private static final int MOST_ALIASES = 60;

    private static final double MOST_POPULAR = 250;

    private static final double DIVISION = 20;

    private final int minPopulation;

    GeoNamesReader(int minPopulation) {
        this.minPopulation = minPopulation;
    }

    @Override
    public @Nullable KnowledgeEntry read(String line) throws BadLineException {
        if (line.isBlank() || line.startsWith("#")) {
            return null;
        }
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS || !columns[0].matches("[1-9]\\d{0,9}")) {
            throw new BadLineException("The line has " + columns.length
                    + " columns; a GeoNames file has 19, parted by tabs, and a number first.");
        }
        Place place = new Place(columns);
        return (place.isCountry() || place.isDivision() || place.isInhabited(this.minPopulation)) ? place.entry()
                : null;
    }

    private record Place(String[] columns) {

        boolean isCountry() {
            return this.columns[7].startsWith("PCL") && !this.columns[7].equals("PCLH");
        }

        boolean isDivision() {
            return this.columns[7].equals("ADM1") || this.columns[7].equals("ADM2");
        }

        boolean isInhabited(int atLeast) throws BadLineException {
            return this.columns[6].equals("P") && !this.columns[7].equals("PPLX") && population() >= atLeast;
        }

        private long population() throws BadLineException {
            String text = this.columns[14];
            if (!text.matches("\\d{0,12}")) {
                throw new BadLineException("The population is \"" + text + "\" and not a number.");
            }
            return text.isEmpty() ? 0 : Long.parseLong(text);
        }

        KnowledgeEntry entry() throws BadLineException {
            if (!isWord(this.columns[1])) {
                throw new BadLineException("The place has no name in its second column.");
            }
            KnowledgeEntry.Builder entry = KnowledgeEntry
                .of(Kind.PLACE, "https://sws.geonames.org/" + this.columns[0] + "/", this.columns[1])
                .description(isCountry() ? "country" : isDivision() ? "administrative division" : "inhabited place")
                .popularity(popularity())
                .countries(this.columns[8].isEmpty() ? List.of() : List.of(this.columns[8]))
                .coordinates(Coordinates.of(this.columns[4], this.columns[5]).orElse(null))
                .context(this.columns[10].isEmpty() ? List.of() : List.of(this.columns[8] + "." + this.columns[10]));
            names().forEach(entry::alias);
            return entry.build();
        }

        // so that a city of 10 million is about as popular as one with 200 articles
        private double popularity() throws BadLineException {
            double people = Math.pow(population(), 0.4) / 3;
            return isCountry() ? MOST_POPULAR
                    : Math.min(MOST_POPULAR, isDivision() ? Math.max(DIVISION, people) : people);
        }

        private Set<String> names() {
            Set<String> names = new LinkedHashSet<>();
            names.add(this.columns[2]);
            for (String name : this.columns[3].split(",")) {
                if (names.size() < MOST_ALIASES && isName(name)) {
                    names.add(name);
                }
            }
            names.remove(this.columns[1]);
            names.removeIf((name) -> !isWord(name));
            return names;
        }

        private static boolean isWord(String name) {
            return name.codePoints().anyMatch(Character::isLetterOrDigit);
        }

        // codes of airports, post codes and addresses stand among the names
        private static boolean isName(String name) {
            return name.length() > 1 && !name.startsWith("=") && !name.contains("/")
                    && !name.matches("[A-Z]{2,4}|.*\\d.*");
        }

    }

}
