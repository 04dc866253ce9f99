package copydesk.publish.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import copydesk.publish.check.SchemaCheck.Seen;
import copydesk.publish.format.FormatName;
import copydesk.publish.ninjs.Documents;
import org.jspecify.annotations.Nullable;

/**
 * A version and the state behind it as bytes: written once, checked, and what leaves is
 * what was checked.
 */
public final class Written {

    private final Map<FormatName, Seen> forms = new EnumMap<>(FormatName.class);

    private final Seen annotations;

    private final byte[] state;

    Written(List<FormatCheck> formats, SchemaCheck annotationsSchema, Documents documents, byte[] state) {
        formats.forEach((format) -> this.forms.put(format.name(), format.published(documents)));
        this.annotations = annotationsSchema.write((json) -> json.write(documents.annotations()));
        this.state = state;
    }

    /** The document in a form; null if it was not written in this one. */
    public byte @Nullable [] form(FormatName name) {
        Seen form = this.forms.get(name);
        return (form != null) ? form.json() : null;
    }

    /** The annotations. */
    public byte[] annotations() {
        return this.annotations.json();
    }

    /** What is remembered of the article. */
    public byte[] state() {
        return this.state;
    }

    @Nullable Seen seen(FormatName name) {
        return this.forms.get(name);
    }

    Seen seenAnnotations() {
        return this.annotations;
    }

    boolean hasDocumentAbove(int bytes) {
        return annotations().length > bytes
                || this.forms.values().stream().anyMatch((form) -> form.json().length > bytes);
    }

}
