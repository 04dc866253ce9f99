package copydesk.publish.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import copydesk.contract.Json;
import copydesk.publish.format.FormatName;
import copydesk.publish.ninjs.Documents;
import org.jspecify.annotations.Nullable;

/**
 * A version and the state behind it as bytes: written once, checked, and what leaves is
 * what was checked.
 */
public final class Written {

    private final Map<FormatName, byte[]> forms = new EnumMap<>(FormatName.class);

    private final byte[] annotations;

    private final byte[] state;

    Written(List<FormatCheck> formats, Documents documents, byte[] state) {
        formats.forEach((format) -> this.forms.put(format.name(), format.published(documents)));
        this.annotations = Json.write(documents.annotations());
        this.state = state;
    }

    /** The document in a form; null if it was not written in this one. */
    public byte @Nullable [] form(FormatName name) {
        return this.forms.get(name);
    }

    /** The annotations. */
    public byte[] annotations() {
        return this.annotations;
    }

    /** What is remembered of the article. */
    public byte[] state() {
        return this.state;
    }

    boolean hasDocumentAbove(int bytes) {
        return this.annotations.length > bytes || this.forms.values().stream().anyMatch((form) -> form.length > bytes);
    }

}
