package copydesk.publish.difference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How notes of correction are worded. */
final class NoteForms {

    private static final String TITLE = "(?:corrections? and clarifications?|corrections?|clarifications?|corrected|"
            + "errat(?:um|a)|korrekturhinweis|korrektur|korrigiert|berichtigung|richtigstellung|klarstellung|"
            + "rectificatif|rectification|correctif|correcci\u00f3n|rectificaci\u00f3n|aclaraci\u00f3n|corregido|"
            + "fe de err(?:ores|atas))";

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d";

    private static final String DATE = "(?:\\s?[,(][^:\\n]{1,40}|\\s(?:\\d|" + MONTH
            + "|du \\d|vom \\d|del \\d)[^:\\n]{0,30})?";

    private static final String FAULT = "(?:correct|amended|(?:earlier|previous|original|first) version|error|mistake|"
            + "inaccura|wrong|misstat|misidentif|misspel|fr\u00fcheren|vorherigen|urspr\u00fcnglichen|korrigier|fehler|"
            + "falsch|irrt\u00fcmlich|version ant\u00e9rieure|version pr\u00e9c\u00e9dente|pr\u00e9c\u00e9dente version|"
            + "premi\u00e8re version|corrig|erreur|erron|initialement|versi\u00f3n anterior|err\u00f3ne|equivocad)";

    private static final String EDITORS = "(?:editor(?:\"?s\"?)?(?: note)|note to readers|anmerkung der redaktion|"
            + "hinweis der redaktion|anm\\. ?d\\. ?red\\.?|transparenzhinweis|note de la r\u00e9daction|ndlr|"
            + "nota de (?:la )?redacci\u00f3n|nota del editor|pr\u00e9cision|mise au point)";

    /** What a paragraph or headline begins with. */
    private static final Pattern OPENING = form("[*(\\[\\-]{0,3}\\s?(?:" + TITLE + DATE + "\\s?:|" + TITLE
            + "[*)\\]]{0,3}$|" + TITLE + DATE + "\\s?-.{0,200}" + FAULT + "|corrected-|(?:corrects|clarifies) |"
            + "(?:eds|editors|refiles)[: ].{0,20}(?:to )?(?:correct|fix|clarif)|" + EDITORS + ".{0,300}" + FAULT
            + "|the (?:article|story) (?:was|has been) (?:corrected|amended)|"
            + "der (?:artikel|text|beitrag) wurde .{0,80}(?:korrigiert|berichtigt)|"
            + "in einer (?:fr\u00fcheren|vorherigen|ersten|urspr\u00fcnglichen) (?:version|fassung) (?:hie\u00df|stand|hatte|war|wurde))");

    private static final String PIECE = "(?:article|story|report|piece|post|page|item|column|obituary|headline|caption|"
            + "analysis|review|interview|video|graphic|text|version|dispatch|live ?blog|blog|feature|newsletter)";

    private static final String STUECK = "(?:artikels?|texts?|textes|beitrags?|berichts?|meldung|geschichte|"
            + "\u00fcberschrift|interviews?|newsletters?|kommentars?|analyse|reportage)";

    private static final String TEXTE = "(?:article|texte|papier|d\u00e9p\u00eache|titre|reportage|entretien|portrait|"
            + "chronique)";

    private static final String TEXTO = "(?:art\u00edculo|noticia|nota|informaci\u00f3n|texto|reportaje|entrevista|"
            + "titular|cr\u00f3nica|pieza|publicaci\u00f3n)";

    /** What a sentence begins with. */
    private static final List<String> SENTENCES = List.of("(?:this|our) (?:[a-z]+ \\d{1,2},? )?" + PIECE
            + " (?:was|has been|has since been|is)(?: since| also| later)? (?:corrected|amended|rectified|clarified)",
            "this " + PIECE + " (?:was|has been|has since been) (?:updated|edited|changed|revised|modified)[^.]{0,60} "
                    + "(?:to (?:correct|clarify|fix|rectify|remove an? (?:error|incorrect)|make (?:it )?clear|reflect (?:that|the correct))|"
                    + "(?:because|after) an? (?:earlier|previous))",
            "(?:in )?(?:an?|the|our) (?:earlier|previous|original|initial|prior|first|older) (?:version|edition)s? of "
                    + "(?:(?:this|our) " + PIECE + "|the (?:article|story))",
            "(?:earlier|previous) versions of this " + PIECE,
            "this " + PIECE + " (?:originally|initially|previously|incorrectly|mistakenly|wrongly) (?:said|stated|"
                    + "misstated|gave|named|reported|misspelled|misidentified|attributed|described|referred|listed|identified|quoted)",
            "this " + PIECE + " corrects ", "we have (?:since )?(?:corrected|amended) (?:this|the) ",
            "we (?:regret|apologi[sz]e for) (?:the|this) (?:error|mistake)",
            "(?:in )?(?:einer|eine|der|die) (?:fr\u00fcheren?|vorherigen?|vorigen?|ersten?|urspr\u00fcnglichen?|\u00e4lteren?) "
                    + "(?:version|fassung) (?:(?:dieses|unseres|dieser) " + STUECK + "|des artikels)",
            "(?:dieser|diese|dieses) " + STUECK + " wurde .{0,80}(?:korrigiert|berichtigt|richtiggestellt)",
            "wir haben (?:das|dies|den fehler|die stelle|die angabe|den text|den artikel).{0,60}"
                    + "(?:korrigiert|berichtigt|richtiggestellt)",
            "(?:dans )?(?:une|la) (?:(?:premi\u00e8re|pr\u00e9c\u00e9dente|ancienne) version|version (?:ant\u00e9rieure|"
                    + "pr\u00e9c\u00e9dente|initiale)) de (?:cet|cette|ce|notre) " + TEXTE,
            "(?:cet|cette|ce|notre) " + TEXTE + " a \u00e9t\u00e9 (?:corrig\u00e9|rectifi\u00e9|amend\u00e9)",
            "(?:cet|cette|ce|notre) " + TEXTE + " a \u00e9t\u00e9 (?:modifi\u00e9|mis \u00e0 jour)[^.]{0,60} "
                    + "(?:pour|afin de) (?:corriger|rectifier|pr\u00e9ciser)",
            "(?:en )?(?:una|la) (?:primera versi\u00f3n|versi\u00f3n (?:anterior|previa|inicial|original)) de "
                    + "(?:este|esta|nuestro|nuestra) " + TEXTO,
            "(?:este|esta) " + TEXTO + " (?:ha sido|fue|se ha) (?:corregid|rectificad|enmendad)[oa]",
            "(?:este|esta) " + TEXTO + " (?:ha sido|fue|se ha) (?:modificad|actualizad|editad)[oa][^.]{0,60} "
                    + "para (?:corregir|rectificar|aclarar)");

    /** Not behind a quotation mark: what somebody is quoted with is no note. */
    private static final Pattern SENTENCE = form(
            "(?:^|[.!?;:)\\]*(\\[-]\\s{0,3})(?:" + String.join("|", SENTENCES) + ")");

    private NoteForms() {
    }

    private static Pattern form(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a text begins as a note does. */
    static boolean opens(String text) {
        return OPENING.matcher(plain(text)).lookingAt();
    }

    /** Looks for the sentence of a note. */
    static Matcher sentence(String text) {
        return SENTENCE.matcher(text);
    }

    // one shape of apostrophe, dash and space is enough for the forms
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!isSpace(unit)) {
                plain.append(isApostrophe(unit) ? '"' : isDash(unit) ? '-' : unit);
            }
            else if (i == 0 || !isSpace(text.charAt(i - 1))) {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    private static boolean isApostrophe(char unit) {
        return unit == '\'' || unit == '\u2018' || unit == '\u2019';
    }

    private static boolean isDash(char unit) {
        return unit >= '\u2010' && unit <= '\u2015';
    }

    // as \s and \h of an expression
    private static boolean isSpace(char unit) {
        return unit == ' ' || (unit >= '\t' && unit <= '\r') || unit == '\u180e'
                || (unit >= '\u00a0' && Character.isSpaceChar(unit) && unit != '\u2028' && unit != '\u2029');
    }

}
