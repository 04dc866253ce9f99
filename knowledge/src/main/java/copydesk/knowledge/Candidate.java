package copydesk.knowledge;

/**
 * An entity that a name may stand for.
 *
 * @param entity its ordinal in the base that was asked
 * @param prior how often the name means it, over 0 and at most 1; the priors of all
 * candidates of a name add up to about 1, or to less where a newsroom's override leaves
 * room
 * @param label true if the name is the one it is known by, false for another spelling
 * @param exact true if the name counts only because it is written exactly so, as in US
 */
public record Candidate(int entity, double prior, boolean label, boolean exact) {

}
