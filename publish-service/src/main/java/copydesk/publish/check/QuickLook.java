package copydesk.publish.check;

import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * Looks at one document while it is written. What is written in a way that is not known
 * here goes by unseen; it is missed then at the end of its object or array.
 */
final class QuickLook extends JsonGeneratorDelegate {

    private final QuickWalk[] walks;

    private final @Nullable Choice choice;

    private boolean readable = true;

    /**
     * A look at what is written.
     * @param to where it is written to
     * @param walk beside what all documents are to be
     * @param choice what it is to be besides, if that hangs on what it says; null if it
     * does not
     */
    QuickLook(JsonGenerator to, QuickWalk walk, @Nullable Choice choice) {
        super(to, false);
        this.choice = choice;
        this.walks = ((choice != null) ? List.of(walk, choice.condition, choice.then, choice.otherwise) : List.of(walk))
            .toArray(QuickWalk[]::new);
    }

    /** Whether what was written is surely valid and has no control characters. */
    boolean isSure() {
        Choice chosen = this.choice;
        return this.readable && this.walks[0].isSure() && (chosen == null || chosen.isSure());
    }

    private void each(Consumer<QuickWalk> event) {
        for (QuickWalk walk : this.walks) {
            event.accept(walk);
        }
    }

    private void text(String text) {
        this.readable = this.readable && Characters.areReadable(text);
        for (QuickWalk walk : this.walks) {
            walk.text(text);
        }
    }

    private void name(String name) {
        for (QuickWalk walk : this.walks) {
            walk.name(name);
        }
    }

    @Override
    public JsonGenerator writeStartArray() {
        each((walk) -> walk.start(true));
        return super.writeStartArray();
    }

    @Override
    public JsonGenerator writeStartArray(Object value) {
        each((walk) -> walk.start(true));
        return super.writeStartArray(value);
    }

    @Override
    public JsonGenerator writeStartArray(Object value, int size) {
        each((walk) -> walk.start(true));
        return super.writeStartArray(value, size);
    }

    @Override
    public JsonGenerator writeEndArray() {
        int written = streamWriteContext().getEntryCount();
        each((walk) -> walk.end(true, written));
        return super.writeEndArray();
    }

    @Override
    public JsonGenerator writeStartObject() {
        each((walk) -> walk.start(false));
        return super.writeStartObject();
    }

    @Override
    public JsonGenerator writeStartObject(Object value) {
        each((walk) -> walk.start(false));
        return super.writeStartObject(value);
    }

    @Override
    public JsonGenerator writeStartObject(Object value, int size) {
        each((walk) -> walk.start(false));
        return super.writeStartObject(value, size);
    }

    @Override
    public JsonGenerator writeEndObject() {
        each((walk) -> walk.end(false, 0));
        return super.writeEndObject();
    }

    @Override
    public JsonGenerator writeName(String name) {
        name(name);
        return super.writeName(name);
    }

    @Override
    public JsonGenerator writeName(SerializableString name) {
        name(name.getValue());
        return super.writeName(name);
    }

    @Override
    public JsonGenerator writeString(String text) {
        if (text == null) {
            return writeNull();
        }
        text(text);
        return super.writeString(text);
    }

    @Override
    public JsonGenerator writeString(SerializableString text) {
        text(text.getValue());
        return super.writeString(text);
    }

    @Override
    public JsonGenerator writeNumber(int number) {
        each((walk) -> walk.number(number));
        return super.writeNumber(number);
    }

    @Override
    public JsonGenerator writeNumber(long number) {
        each((walk) -> walk.number(number));
        return super.writeNumber(number);
    }

    @Override
    public JsonGenerator writeNumber(double number) {
        // what is no number becomes a text
        if (Double.isFinite(number)) {
            each((walk) -> walk.number(number));
        }
        return super.writeNumber(number);
    }

    @Override
    public JsonGenerator writeBoolean(boolean truth) {
        each((walk) -> walk.truth(truth));
        return super.writeBoolean(truth);
    }

    @Override
    public JsonGenerator writeNull() {
        each(QuickWalk::nothing);
        return super.writeNull();
    }

    /**
     * One shape or another, as the document itself says.
     *
     * @param condition beside what it is in the one case
     * @param then beside what is asked in that case
     * @param otherwise beside what is asked in the other
     */
    record Choice(QuickWalk condition, QuickWalk then, QuickWalk otherwise) {

        boolean isSure() {
            return (this.condition.isSure() ? this.then : this.otherwise).isSure();
        }

    }

}
