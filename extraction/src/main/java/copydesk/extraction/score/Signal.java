package copydesk.extraction.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that hint at what a line is for, in the languages of the news sites at hand. A
 * hint, never a proof: how much each weighs is learned.
 */
enum Signal {

    /** Points to other articles. */
    MORE(List.of("related", "read", "more", "also", "see", "recommended", "watch", "next", "previous", "story",
            "stories", "lesen", "mehr", "auch", "siehe", "thema", "lire", "aussi", "voir", "également", "leer",
            "también", "más", "leia", "veja", "também", "leggi", "anche", "czytaj", "także", "również", "zobacz",
            "читайте", "также", "також", "ще", "смотрите", "devamını", "oku", "läs", "les", "også", "læs", "lees",
            "meer", "lue", "myös")),

    /** Asks for an address or money. */
    SUBSCRIBE(List.of("newsletter", "newsletters", "subscribe", "subscriber", "subscribers", "subscription", "sign",
            "inbox", "email", "e-mail", "register", "join", "membership", "donate", "donation", "support", "app",
            "download", "abonnieren", "abo", "abonnez", "inscrivez", "suscríbete", "suscríbase", "assine", "iscriviti",
            "subskrybuj", "zapisz", "подпишитесь", "подписывайтесь", "підпишіться", "підписуйтесь", "telegram",
            "whatsapp", "channel", "alerts", "free", "trial", "premium")),

    /** Asks to pass it on. */
    SHARE(List.of("share", "tweet", "facebook", "twitter", "linkedin", "instagram", "pinterest", "reddit", "follow",
            "like", "copy", "print", "bookmark", "teilen", "partager", "compartir", "compartilhar", "condividi",
            "udostępnij", "поделиться", "поділитися", "youtube", "tiktok", "x")),

    /** Names a photographer or an agency. */
    CREDIT(List.of("photo", "photos", "photograph", "photographer", "image", "images", "picture", "credit", "getty",
            "reuters", "afp", "ap", "epa", "shutterstock", "istock", "alamy", "courtesy", "illustration", "graphic",
            "file", "foto", "bild", "quelle", "crédit", "imagem", "zdjęcie", "фото", "unsplash", "pexels", "source",
            "via")),

    /** Says who wrote it. */
    BYLINE(List.of("by", "von", "par", "por", "di", "autor", "auteur", "author", "written", "writer", "reporter",
            "correspondent", "editor", "editing", "reporting", "posted", "contributed", "автор")),

    /** What an article says of its author. */
    BIO(List.of("author", "writes", "writer", "journalist", "columnist", "editor", "founder", "professor",
            "contributor", "reporter", "covers", "expert", "graduate", "freelance", "bio", "blog", "blogger", "reach",
            "contact", "twitter", "his", "her", "he", "she")),

    /** Belongs to the readers. */
    COMMENT(List.of("comment", "comments", "reply", "replies", "log", "login", "logged", "post", "leave", "kommentar",
            "kommentare", "commentaire", "commentaires", "comentarios", "comentários", "komentarze", "комментарии",
            "коментарі", "says", "said", "ago", "report", "moderated", "discussion")),

    /** Says when. */
    DATE(List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "am", "pm", "updated", "published", "posted", "edt", "est", "gmt", "utc", "min", "minutes", "hours",
            "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "uhr", "janvier", "février",
            "mars", "avril", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre", "enero",
            "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
            "diciembre", "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
            "października", "listopada", "grudnia", "января", "февраля", "марта", "апреля", "мая", "июня", "июля",
            "августа", "сентября", "октября", "ноября", "декабря", "січня", "лютого", "березня", "квітня", "травня",
            "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня")),

    /** Sells something. */
    ADVERT(List.of("advertisement", "advertising", "sponsored", "promoted", "ad", "ads", "anzeige", "werbung",
            "publicité", "publicidad", "publicidade", "pubblicità", "reklama", "реклама", "affiliate", "commission",
            "shop", "buy", "deal", "deals", "price", "partner", "partners", "continue", "continues", "below", "loading",
            "scroll", "offer", "sale")),

    /** The small print. */
    LEGAL(List.of("copyright", "rights", "reserved", "©", "terms", "privacy", "policy", "cookies", "cookie", "consent",
            "permission", "reproduced", "republished", "disclaimer", "license", "licensed", "trademark", "llc", "inc",
            "rechte", "vorbehalten", "droits", "réservés", "derechos", "reservados", "direitos", "diritti",
            "zastrzeżone", "права", "javascript", "browser", "enable", "disabled", "agree", "material", "views",
            "opinions", "disclosure")),

    /** Sources and questions after the text. */
    NOTES(List.of("references", "reference", "sources", "bibliography", "footnotes", "notes", "citations", "faq",
            "faqs", "questions", "asked", "quellen", "literatur", "fragen", "références", "fuentes", "preguntas",
            "fontes", "fonti", "domande", "źródła", "pytania", "источники", "вопросы", "джерела", "питання"));

    private static final WordTable ALL = all();

    private final List<String> words;

    Signal(List<String> words) {
        this.words = words;
    }

    private static WordTable all() {
        Map<String, Integer> all = new HashMap<>();
        for (Signal signal : values()) {
            signal.words.forEach((word) -> all.merge(word, 1 << signal.ordinal(), (one, other) -> one | other));
        }
        return new WordTable(all);
    }

    /** The signals of the word between two places of a text, as a set of bits. */
    static int of(String text, int start, int end) {
        return ALL.bits(text, start, end);
    }

}
