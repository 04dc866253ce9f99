package copydesk.allinone.command;

import java.nio.file.Path;

/**
 * Where the project lies.
 *
 * @param folder its folder
 */
public record Home(Path folder) {

    /** System property that names the folder; without it the current folder is taken. */
    public static final String PROPERTY = "copydesk.home";

    /** The home of this process. */
    public static Home ofProcess() {
        return new Home(Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath());
    }

    /** The data folder if none is asked for. */
    Path data() {
        return this.folder.resolve("data");
    }

    /** What a run offers if it is given nothing. */
    Path samples() {
        return this.folder.resolve("samples");
    }

}
