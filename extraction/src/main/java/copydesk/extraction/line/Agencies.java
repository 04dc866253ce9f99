package copydesk.extraction.line;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of news and picture agencies, and how to see one in a name not known here. */
final class Agencies {

    private static final Set<String> KNOWN = Set.of("afp", "agence france-presse", "ap", "associated press", "reuters",
            "tass", "ria novosti", "interfax", "dpa", "epa", "epa-efe", "efe", "ansa", "apa", "sda", "keystone",
            "keystone-sda", "anp", "belga", "ntb", "tt", "ritzau", "pap", "ctk", "čtk", "mti", "lusa", "kyodo",
            "xinhua", "yonhap", "anadolu", "anadolu agency", "aap", "pa", "pa media", "press association", "upi",
            "bloomberg", "getty images", "shutterstock", "imago", "picture alliance", "alamy", "zuma", "magnum photos",
            "ukrinform", "unian", "укрінформ", "уніан", "interfax-ukraine", "sipa", "sipa press", "abaca", "hans lucas",
            "europa press", "notimex", "bnn", "unsplash", "kna", "epd", "sid", "the canadian press", "canadian press",
            "eyevine", "nurphoto", "kremlin.ru", "moskva news agency", "sputnik", "agerpres", "bta", "bns", "sta",
            "hina", "tanjug", "leta", "elta", "stt", "jiji", "pti", "bernama", "deutsche presse-agentur", "agencia efe",
            "keystone-ats", "dow jones", "інтерфакс-україна", "суспільне", "supplied", "supplied image", "handout",
            "zvg", "zvg.", "contributed", "submitted", "istock", "istockphoto", "pexels", "pixabay", "adobe stock",
            "dpa-bildfunk", "midjourney", "pool", "pool photo", "anadolu ajansı", "postmedia", "postmedia news",
            "getty", "wikimedia", "flickr", "canva", "depositphotos", "123rf", "imago images", "scanpix", "ntb scanpix",
            "ritzau scanpix", "lehtikuva", "belga photo", "belgaimage", "photo news", "zuma press", "zumapress",
            "pa wire", "pa images", "action images", "imagn images", "usa today network", "antara", "antara foto",
            "istimewa", "dreamstime", "freepik", "fotolia", "ddp", "action press", "maxppp", "bestimage", "lapresse",
            "тасс", "риа новости", "рейтер", "reuters connect", "profimedia", "pixsell", "nordphoto", "swns", "newsis",
            "yonhap news", "共同", "共同通信", "共同通信社", "時事", "時事通信", "時事通信社", "ロイター", "新华社", "新華社", "中新社", "中央社", "연합뉴스",
            "뉴시스", "뉴스1", "supplied photo", "courtesy photo", "file photo", "gettyimages",
            "european pressphoto agency");

    private static final Pattern LIST = Pattern.compile("\\s*(?:[,;/+]|\\s(?:and|und|et|y|e|та|і|&)\\s)\\s*");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,6}");

    private static final Pattern FIRM = Pattern.compile(
            ".*\\b(?:agency|images|press|pictures|news|presse|agentur|photos)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NAME = Pattern
        .compile("[\\p{Lu}\\p{N}][\\S&&[^,;:]]*(?:\\s(?:[\\p{Lu}\\p{N}]\\S*|of|de|du|la|и|і)){0,5}");

    // Ukrainian declines even the names of agencies
    private static final Pattern CASE_ENDING = Pattern.compile("(?<=\\p{IsCyrillic}{3})(?:у|а|ом|ові)$");

    private static final Pattern ARTICLE = Pattern.compile("^(?:(?:[Tt]he|[Dd]er|[Dd]ie)\\s|[Ll]['’]\\s?)");

    private static final Pattern END = Pattern.compile("[.)]+$");

    private Agencies() {
    }

    /** Whether this is the name of a known agency. */
    static boolean isKnown(String name) {
        return KNOWN.contains(narrow(bare(name)).toLowerCase(Locale.ROOT));
    }

    /** Whether this is an abbreviation, as those of agencies are. */
    static boolean isInitials(String name) {
        return INITIALS.matcher(name).matches();
    }

    // Japanese prints Latin letters as wide as its own
    private static String narrow(String name) {
        return name.codePoints().anyMatch((sign) -> sign >= 0xFF01 && sign <= 0xFF5E)
                ? Normalizer.normalize(name, Normalizer.Form.NFKC) : name;
    }

    /** Whether this is an agency by name or by looks. */
    static boolean looksLikeOne(String name) {
        return isKnown(name) || INITIALS.matcher(name).matches() || FIRM.matcher(name).matches();
    }

    /** The agencies among the names that a list names. */
    static List<String> among(String list) {
        List<String> agencies = new ArrayList<>();
        for (String name : LIST.split(list.strip())) {
            String bare = bare(name);
            if ((isKnown(bare) || INITIALS.matcher(bare).matches()) && !agencies.contains(bare)) {
                agencies.add(bare);
            }
        }
        return agencies;
    }

    /** The known agencies that a name of agencies and nothing else names. */
    static List<String> known(String name) {
        return isListOf(name) ? among(name) : List.of();
    }

    /** Whether a list names known agencies and nothing else. */
    static boolean isListOf(String list) {
        return !list.isBlank() && LIST.splitAsStream(list.strip()).allMatch(Agencies::isKnown);
    }

    /** Whether a list names at least one agency, and nothing that is no name. */
    static boolean isCredited(String list) {
        return !among(list).isEmpty()
                && LIST.splitAsStream(list.strip()).map(Agencies::bare).allMatch(Agencies::looksLikeName);
    }

    private static boolean looksLikeName(String bare) {
        return isKnown(bare) || NAME.matcher(bare).matches();
    }

    private static String bare(String name) {
        String bare = END.matcher(ARTICLE.matcher(name.strip()).replaceFirst("")).replaceFirst("").strip();
        String nominative = CASE_ENDING.matcher(bare).replaceFirst("");
        return KNOWN.contains(nominative.toLowerCase(Locale.ROOT)) ? nominative : bare;
    }

}
