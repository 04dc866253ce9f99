package copydesk.benchmarks.enrichment.linking;

import java.util.List;

/**
 * A word of a sentence in CoNLL-U.
 *
 * @param form the word as written
 * @param number its number in the sentence, from 1
 * @param head number of the word it depends on, 0 for none
 * @param proper whether it is a proper noun
 * @param glued whether the next word follows without a space
 * @param entity what opens and closes at it, as the last column says; empty if nothing
 */
record GumWord(String form, int number, int head, boolean proper, boolean glued, String entity) {

    private static final String ENTITY = "Entity=";

    /** The word of a line. */
    static GumWord of(String line) {
        String[] columns = line.split("\t", -1);
        String entity = "";
        for (String item : columns[9].split("\\|")) {
            entity = item.startsWith(ENTITY) ? item.substring(ENTITY.length()) : entity;
        }
        return new GumWord(columns[1], Integer.parseInt(columns[0]),
                columns[6].equals("_") ? 0 : Integer.parseInt(columns[6]), columns[3].equals("PROPN"),
                columns[9].contains("SpaceAfter=No"), entity);
    }

    /** Words as they stood in the text. */
    static String text(List<GumWord> words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String form = words.get(i).form();
            boolean spaced = i > 0 && !words.get(i - 1).glued() && !isEnding(form);
            text.append(spaced ? " " : "").append(form);
        }
        return text.toString();
    }

    /** A possessive is a word of its own, without a mark that it is glued. */
    private static boolean isEnding(String form) {
        return form.equals("'s") || form.equals("\u2019s");
    }

    boolean isCapitalised() {
        int first = this.form.codePointAt(0);
        return this.proper || Character.isUpperCase(first) || Character.isDigit(first);
    }

}
