package copydesk.benchmarks.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import copydesk.contract.change.ChangeKind;

/**
 * A file of labelled pairs: an article ({@code = name text} or {@code = name page}, its
 * document up to a line {@code =}) and the edits made to it, parted by blank lines. An
 * edit has its label and facts in the first line, then pairs of lines: {@code -} what is
 * taken out, {@code +} what is put in its place; a pilcrow is a blank line.
 */
final class PairFile {

    private final String name;

    private final List<ChangePair> pairs = new ArrayList<>();

    private String article = "";

    private boolean page;

    private String document = "";

    private int number;

    private PairFile(String name) {
        this.name = name;
    }

    /** The pairs of all files of a folder, in the order of their names. */
    static List<ChangePair> folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<ChangePair> pairs = new ArrayList<>();
            for (Path file : files.filter((path) -> path.toString().endsWith(".txt")).sorted().toList()) {
                pairs.addAll(parse(file.getFileName().toString(), Files.readString(file)));
            }
            return pairs;
        }
    }

    static List<ChangePair> parse(String name, String text) {
        PairFile file = new PairFile(name);
        List<String> lines = Arrays.asList(text.split("\n", -1));
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.startsWith("= ")) {
                int length = lines.subList(at, lines.size()).indexOf("=");
                if (length < 0) {
                    throw new IllegalArgumentException(name + " does not end the document of: " + line);
                }
                int end = at + length;
                file.article(line, String.join("\n", lines.subList(at + 1, end)));
                at = end + 1;
            }
            else if (line.isBlank() || line.startsWith("#")) {
                at++;
            }
            else {
                int end = at;
                while (end < lines.size() && !lines.get(end).isBlank()) {
                    end++;
                }
                file.edit(lines.subList(at, end));
                at = end;
            }
        }
        return file.pairs;
    }

    private void article(String line, String text) {
        String[] words = line.split(" ");
        if (words.length != 3 || !(words[2].equals("page") || words[2].equals("text"))) {
            throw new IllegalArgumentException(this.name + " says neither text nor page of an article: " + line);
        }
        this.article = words[1];
        this.page = words[2].equals("page");
        this.document = text;
        this.number = 0;
    }

    private void edit(List<String> lines) {
        String[] label = lines.get(0).split("\\|", 2);
        if (lines.size() % 2 == 0) {
            throw new IllegalArgumentException(
                    this.name + ", " + this.article + " has half an edit: " + lines.get(lines.size() - 1));
        }
        String after = this.document;
        for (int i = 1; i + 1 < lines.size(); i += 2) {
            String old = plain(lines.get(i), '-');
            if (!after.contains(old)) {
                throw new IllegalArgumentException(this.name + ", " + this.article + " does not have: " + old);
            }
            after = after.replace(old, plain(lines.get(i + 1), '+'));
        }
        this.number++;
        this.pairs.add(new ChangePair(this.name + ":" + this.article + "-" + this.number, this.page, this.document,
                after, kind(label[0].strip()), ExpectedFact.all((label.length > 1) ? label[1] : "")));
    }

    private String plain(String line, char sign) {
        if (line.charAt(0) != sign) {
            throw new IllegalArgumentException(this.name + ", " + this.article + " has a line out of place: " + line);
        }
        return line.substring(Math.min(2, line.length())).replace("\u00b6", "\n\n");
    }

    private static ChangeKind kind(String code) {
        return Stream.of(ChangeKind.values())
            .filter((kind) -> kind.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No kind of change: " + code));
    }

}
