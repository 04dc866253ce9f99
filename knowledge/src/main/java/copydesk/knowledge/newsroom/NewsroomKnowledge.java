package copydesk.knowledge.newsroom;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import copydesk.knowledge.KnowledgeBase;
import copydesk.knowledge.KnowledgeEntry;
import org.jspecify.annotations.Nullable;

/**
 * A base with a newsroom's own table above it, which is read again when it has changed.
 * Ask for {@link #current()} once per article: ordinals hold for the base that gave them.
 * A table with a bad line is reported and not used; what was read before stays. No table
 * is no fault: then the base below stands alone. Thread-safe.
 */
public final class NewsroomKnowledge {

    private static final int TOLD = 5;

    private final Path table;

    private final KnowledgeBase below;

    private final Duration checkEvery;

    private final Clock clock;

    private final Consumer<String> trouble;

    private @Nullable Instant checked;

    private String seen = "";

    private KnowledgeBase current;

    /**
     * A base with a table above it.
     * @param table the table, see {@link NewsroomTable}; it may appear later
     * @param below what else is known
     * @param checkEvery how often at most the table is looked at
     * @param clock tells the time of the looks
     * @param trouble is told, in words for people, why a table is not used
     */
    public NewsroomKnowledge(Path table, KnowledgeBase below, Duration checkEvery, Clock clock,
            Consumer<String> trouble) {
        this.table = table;
        this.below = below;
        this.checkEvery = checkEvery;
        this.clock = clock;
        this.trouble = trouble;
        this.current = below;
    }

    /** The base as it is now. */
    public synchronized KnowledgeBase current() {
        Instant now = this.clock.instant();
        if (this.checked == null || !now.isBefore(this.checked.plus(this.checkEvery))) {
            this.checked = now;
            look();
        }
        return this.current;
    }

    private void look() {
        String looks = looks();
        if (!looks.equals(this.seen)) {
            this.seen = looks;
            read();
        }
    }

    private String looks() {
        try {
            return Files.size(this.table) + " " + Files.getLastModifiedTime(this.table);
        }
        catch (IOException ex) {
            return "";
        }
    }

    private void read() {
        try {
            List<KnowledgeEntry> entries = entries();
            this.current = entries.isEmpty() ? this.below
                    : KnowledgeBase.layered(List.of(KnowledgeBase.of(entries), this.below));
        }
        catch (NoSuchFileException ex) {
            this.current = this.below;
        }
        catch (CharacterCodingException ex) {
            refuse("It is not in UTF-8; save it as such.");
        }
        catch (IOException ex) {
            refuse("It cannot be read (" + ex + ").");
        }
        catch (BadLineException ex) {
            refuse(String.valueOf(ex.getMessage()));
        }
    }

    private List<KnowledgeEntry> entries() throws IOException, BadLineException {
        List<KnowledgeEntry> entries = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        NewsroomTable lines = new NewsroomTable();
        try (BufferedReader reader = Files.newBufferedReader(this.table, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                try {
                    lines.read(line).ifPresent(entries::add);
                }
                catch (BadLineException ex) {
                    faults.add("Line " + number + ": " + ex.getMessage());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new BadLineException(told(faults));
        }
        return entries;
    }

    private static String told(List<String> faults) {
        int more = Math.max(0, faults.size() - TOLD);
        return String.join(" ", faults.subList(0, faults.size() - more))
                + ((more > 0) ? " And " + more + " more." : "");
    }

    private void refuse(String why) {
        this.trouble.accept("The table " + this.table + " is not used, what was read before stays. " + why);
    }

}
