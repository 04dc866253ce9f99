package copydesk.allinone.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import copydesk.allinone.terminal.Obstacle;

/**
 * The order in which places are offered: legs, each of which is finished before the next
 * begins. A folder is a leg, its folders follow it, all in name order; a command file is
 * a leg of its own, since a person decides on what they have seen. Hidden files and
 * folders are left out.
 */
public final class Itinerary {

    private final List<List<Place>> legs = new ArrayList<>();

    private List<Place> leg = new ArrayList<>();

    private Itinerary() {
    }

    /** The legs through these places, in the order given. */
    public static List<List<Place>> through(List<Place> places) {
        Itinerary itinerary = new Itinerary();
        places.forEach(itinerary::visit);
        itinerary.endLeg();
        return List.copyOf(itinerary.legs);
    }

    private void visit(Place place) {
        if (place instanceof Place.Folder folder) {
            endLeg();
            visitFolder(folder.path());
        }
        else if (place instanceof Place.LocalFile file && file.isCommand()) {
            endLeg();
            this.leg.add(file);
            endLeg();
        }
        else {
            this.leg.add(place);
        }
    }

    private void visitFolder(Path folder) {
        List<Path> inside = inside(folder);
        inside.stream().filter(Files::isRegularFile).forEach((file) -> visit(new Place.LocalFile(file)));
        endLeg();
        // links to folders are not followed: they may lead in a circle
        inside.stream().filter((path) -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).forEach(this::visitFolder);
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter((path) -> !path.getFileName().toString().startsWith("."))
                .sorted(Comparator.comparing((path) -> path.getFileName().toString()))
                .toList();
        }
        catch (IOException ex) {
            throw new Obstacle("The folder " + folder + " cannot be read (" + ex.getMessage() + "). Change its rights.",
                    ex);
        }
    }

    private void endLeg() {
        if (!this.leg.isEmpty()) {
            this.legs.add(List.copyOf(this.leg));
            this.leg = new ArrayList<>();
        }
    }

}
