package copydesk.ingest.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line that names who contributed, as {@code AFP and Reuters contributed reporting.}
 *
 * @param agencies the agencies in it; people are not among them
 */
public record AgencyLine(List<String> agencies) {

    private static final int MAX_LENGTH = 240;

    private static final List<Pattern> CREDITING = Stream
        .of("(?<who>.+?) (?:also )?contributed (?:to )?(?:this |the )?(?:additional )?(?:report(?:ing)?|story|article)",
                "(?:with )?(?:additional |further )?reporting (?:by|from):? (?<who>.+)",
                "with (?:files|material|information|inputs?|contributions?) (?:from|by) (?<who>.+)",
                "mit (?:material|informationen|inhalten|angaben) (?:von|der|des) (?<who>.+)",
                "(?:con (?:información|informaciones) de|con datos de) (?<who>.+)",
                "(?:за (?:матеріалами|даними|інформацією)) (?<who>.+)")
        .map((form) -> Pattern.compile("\\(?" + form + "[.)]*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .toList();

    private static final Pattern BARE = Pattern.compile(
            "[(\\[]?(?:(?:avec|source|sources|quellen?|fuentes?|с|з) ?:? )?" + "(?<who>[^()]{2,80}?)[.)\\]]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What a block says about contributors, if that is all it says. */
    public static Optional<AgencyLine> of(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        for (Pattern form : CREDITING) {
            Matcher match = form.matcher(text);
            if (match.matches()) {
                return Optional.of(new AgencyLine(Agencies.among(match.group("who"))));
            }
        }
        Matcher bare = BARE.matcher(text);
        return (bare.matches() && Agencies.isListOf(bare.group("who")))
                ? Optional.of(new AgencyLine(Agencies.among(bare.group("who")))) : Optional.empty();
    }

}
