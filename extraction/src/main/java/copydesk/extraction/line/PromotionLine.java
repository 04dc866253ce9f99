package copydesk.extraction.line;

import java.util.regex.Pattern;

/**
 * Recognises lines that sell something instead of telling it: newsletters, subscriptions,
 * advertising.
 */
public final class PromotionLine {

    private static final int MAX_LENGTH = 300;

    private static final Pattern WHOLE = Pattern.compile(
            "(?:advertisement|sponsored(?: content)?|anzeige|werbung"
                    + "|publicité|publicidad|реклама|story continues below(?: advertisement)?"
                    + "|article continues (?:below|after)(?: (?:this )?advert(?:isement)?)?|share this (?:article"
                    + "|story)|print" + "|skip advertisement|loading\\W*|newsletter|share|tweet)\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BEGIN = Pattern.compile(
            "(?:sign up (?:for|to|here|now|today)|subscribe (?:to|now|here|for)"
                    + "|get (?:our|the) (?:\\w+ ){0,3}newsletter|get the latest|join our (?:newsletter|channel"
                    + "|telegram|whatsapp)"
                    + "|follow us on|follow \\w+ on (?:twitter|x|facebook|instagram|telegram)|like us on|download "
                    + "(?:our|the) app"
                    + "|support (?:our|independent) (?:journalism|reporting|work)|click here to|our free "
                    + "newsletter|enter your email"
                    + "|(?:jetzt )?newsletter (?:abonnieren|bestellen)|abonnieren sie|melden sie sich|folgen sie uns"
                    + "|abonnez-vous|inscrivez-vous|recevez (?:notre|la)|suivez-nous|suscríb[ae]|síguenos"
                    + "|regístrate|recibe " + "|підп(?:исуйтесь|ишіться)|підтримайте нас|подписывайтесь)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PromotionLine() {
    }

    /** Whether a block is such a line. */
    public static boolean is(String text) {
        return text.length() <= MAX_LENGTH && (WHOLE.matcher(text).matches() || BEGIN.matcher(text).lookingAt());
    }

}
