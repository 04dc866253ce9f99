package copydesk.enrich.speaker;

import copydesk.contract.annotation.Speaker;

/**
 * Somebody who appears in an article and may speak.
 *
 * @param speaker who it is
 * @param gender which pronoun may mean him or her
 */
public record Figure(Speaker speaker, Gender gender) {

}
