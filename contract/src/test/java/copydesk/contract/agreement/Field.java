package copydesk.contract.agreement;

import java.util.Set;

/**
 * What a reader can rely on about a property.
 *
 * @param type JSON type
 * @param required whether it is always there
 * @param codes the words it can be, if they are listed
 * @param limits all other limits, {@code minimum=0}
 */
record Field(String type, boolean required, Set<String> codes, Set<String> limits) {

    /** The same without limits, which Java types do not have. */
    Field withoutLimits() {
        return new Field(this.type, this.required, this.codes, Set.of());
    }

}
