/**
 * Who and what an article names: a gazetteer, rules for names, and what a short form
 * refers to.
 */
@NullMarked
package copydesk.enrich.entity;

import org.jspecify.annotations.NullMarked;
