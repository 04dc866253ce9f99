package copydesk.allinone.run;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

import copydesk.allinone.terminal.Obstacle;

/** Where something to offer lies. */
public sealed interface Place {

    /** The place as a person names it. */
    String name();

    /**
     * A file.
     *
     * @param path where it lies
     */
    record LocalFile(Path path) implements Place {

        @Override
        public String name() {
            return this.path.toString();
        }

        /** Whether it holds a person's decision rather than news. */
        boolean isCommand() {
            return this.path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
        }

    }

    /**
     * A folder of files and folders.
     *
     * @param path where it lies
     */
    record Folder(Path path) implements Place {

        @Override
        public String name() {
            return this.path.toString();
        }

    }

    /**
     * A page or feed on the web.
     *
     * @param url its address
     */
    record WebPage(URI url) implements Place {

        @Override
        public String name() {
            return this.url.toString();
        }

    }

    /**
     * Understands what was typed.
     * @throws Obstacle if there is no such file and it is no web address
     */
    static Place of(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://")) {
            return new WebPage(url(typed));
        }
        Path path = path(typed);
        if (Files.isDirectory(path)) {
            return new Folder(path);
        }
        if (Files.isReadable(path)) {
            return new LocalFile(path);
        }
        throw new Obstacle("There is no file or folder " + typed
                + " that can be read. Give files, folders or addresses that begin with http:// or https://.");
    }

    private static URI url(String typed) {
        try {
            return new URI(typed);
        }
        catch (URISyntaxException ex) {
            throw new Obstacle(typed + " is no web address: " + ex.getReason() + ". Write it as a browser shows it.",
                    ex);
        }
    }

    private static Path path(String typed) {
        try {
            return Path.of(typed);
        }
        catch (InvalidPathException ex) {
            throw new Obstacle(typed + " is no file name here: " + ex.getReason() + ".", ex);
        }
    }

}
