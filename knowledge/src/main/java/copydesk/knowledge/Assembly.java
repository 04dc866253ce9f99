package copydesk.knowledge;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

import copydesk.knowledge.layout.FileHeader;
import copydesk.knowledge.layout.Section;
import copydesk.knowledge.sorting.ByteWriter;
import copydesk.knowledge.sorting.RecordSorter;
import copydesk.knowledge.sorting.SortedRecord;
import org.jspecify.annotations.Nullable;

/**
 * Makes the five parts of a base from sorted entries: entities first, which gives them
 * their ordinals, then the names. Used once; not thread-safe.
 */
final class Assembly {

    private static final double DEMONYM = 0.1;

    private final List<Section> parts;

    private final RecordSorter names;

    private final ByteWriter writer = new ByteWriter();

    private @Nullable KnowledgeEntry entry;

    private @Nullable SortedRecord previous;

    private @Nullable NameGroup group;

    private int entities;

    private int groups;

    /**
     * An assembly.
     * @param parts the five parts, empty
     * @param names sorts the names
     */
    Assembly(List<Section> parts, RecordSorter names) {
        this.parts = parts;
        this.names = names;
    }

    /** Takes the entries and writes all parts. */
    void assemble(RecordSorter entries, String about) {
        entries.forEach(this::take);
        endEntry();
        this.names.forEach(this::takeName);
        endName();
        this.parts.get(4).append(about.getBytes(StandardCharsets.UTF_8));
    }

    private void take(SortedRecord record) {
        KnowledgeEntry next = EntityCodec.readEntry(record.value());
        if (this.entry != null && this.previous != null && this.previous.sameKey(record)) {
            this.entry = EntryMerge.merge(this.entry, next);
        }
        else {
            endEntry();
            this.entry = next;
        }
        this.previous = record;
    }

    private void endEntry() {
        if (this.entry == null) {
            return;
        }
        Section target = this.parts.get(1);
        this.parts.get(0).appendInt(target.length());
        EntityCodec.write(this.entry.entity(), this.writer);
        target.append(this.writer.take());
        addNames(this.entry, this.entities++);
        this.entry = null;
    }

    private void addNames(KnowledgeEntry complete, int ordinal) {
        KnownEntity entity = complete.entity();
        String label = complete.isLabelExact() ? NormalName.exactly(entity.label()) : NormalName.of(entity.label());
        addName(label, ordinal, true, 1, entity);
        entity.demonyms().forEach((demonym) -> addName(NormalName.of(demonym), ordinal, false, DEMONYM, entity));
        for (Alias alias : complete.aliases()) {
            String form = alias.exact() ? NormalName.exactly(alias.text()) : NormalName.of(alias.text());
            addName(form, ordinal, false, alias.share(), entity);
        }
    }

    private void addName(String form, int ordinal, boolean label, double share, KnownEntity entity) {
        if (!form.isEmpty() && !form.equals("=")) {
            this.names.add(form.getBytes(StandardCharsets.UTF_8),
                    NameGroup.value(ordinal, label, share, entity.popularity()));
        }
    }

    private void takeName(SortedRecord record) {
        if (this.group == null || this.previous == null || !this.previous.sameKey(record)) {
            endName();
            this.group = new NameGroup(record.key());
        }
        this.group.add(record);
        this.previous = record;
    }

    private void endName() {
        if (this.group != null) {
            this.parts.get(2).appendInt(this.parts.get(3).length());
            this.parts.get(3).append(this.group.bytes());
            this.groups++;
        }
    }

    /** The header, for which all parts are read once. */
    FileHeader header() throws IOException {
        CheckedOutputStream counted = new CheckedOutputStream(OutputStream.nullOutputStream(), new CRC32C());
        copyTo(counted);
        long[] lengths = this.parts.stream().mapToLong(Section::length).toArray();
        return new FileHeader(this.entities, this.groups, lengths, (int) counted.getChecksum().getValue());
    }

    void copyTo(OutputStream target) throws IOException {
        for (Section part : this.parts) {
            part.copyTo(target);
        }
    }

}
