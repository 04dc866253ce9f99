package copydesk.enrich.quote;

import copydesk.contract.annotation.Speaker;

/**
 * Somebody who appears in an article and may speak.
 *
 * @param speaker who it is
 * @param gender which pronoun may mean him or her
 */
record Figure(Speaker speaker, Gender gender) {

}
