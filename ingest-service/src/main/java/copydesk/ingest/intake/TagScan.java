package copydesk.ingest.intake;

/**
 * How much markup a document holds, seen before any parser touches it: one pass over the
 * bytes, without memory. Tells too much rather than too little.
 *
 * @param tags signs that may begin a tag
 * @param widest the most attributes that a tag may have
 * @param inside bytes that may be inside tags, values of attributes above all
 * @param references signs that may begin a reference to a character; bare ampersands
 * count twice
 */
record TagScan(int tags, int widest, int inside, int references) {

    // each costs a parser a microsecond and more; no page has as many
    private static final int MOST_ATTRIBUTES = 20_000;

    // a parser asks for eight times as much memory; pages that were seen have up to a
    // fifth
    private static final int MOST_INSIDE = 4_000_000;

    // a feed pays for each twice: as XML, then as the HTML that it holds. Pages that were
    // seen have up to a tenth
    private static final int MOST_REFERENCES = 200_000;

    // a feed gets it escaped first, then reads it
    private static final int PRICE_OF_BARE = 2;

    static TagScan of(byte[] document) {
        Pass pass = new Pass();
        for (byte sign : document) {
            // every other byte of UTF-16
            if (sign != 0) {
                pass.see((char) (sign & 0xff));
            }
        }
        return new TagScan(pass.tags, pass.widest, pass.inside, pass.references);
    }

    /** Whether it is more than any parser should be given. */
    boolean isMoreThan(long tags) {
        return this.tags > tags || this.widest > MOST_ATTRIBUTES || this.inside > MOST_INSIDE
                || this.references > MOST_REFERENCES;
    }

    private static final class Pass {

        private int tags;

        private int widest;

        private int inside;

        private int references;

        private int pieces;

        private boolean inTag;

        // of a value that is under way; 0 for none
        private char quote;

        private char last;

        void see(char sign) {
            this.tags += (sign == '<') ? 1 : 0;
            this.references += (this.last == '&') ? (sign == '#' || isLetter(sign)) ? 1 : PRICE_OF_BARE : 0;
            if (this.inTag) {
                this.inside++;
                inside(sign);
            }
            else if (this.last == '<' && isLetter(sign)) {
                this.inTag = true;
                this.pieces = 0;
            }
            this.last = sign;
        }

        private void inside(char sign) {
            if (this.quote != 0) {
                if (sign == this.quote) {
                    this.quote = 0;
                    piece();
                }
            }
            else if (this.last == '=' && (sign == '"' || sign == '\'')) {
                this.quote = sign;
            }
            else if (sign == '>') {
                this.inTag = false;
            }
            else if (isGap(this.last) && !isGap(sign)) {
                piece();
            }
        }

        private void piece() {
            this.pieces++;
            this.widest = Math.max(this.widest, this.pieces);
        }

        private static boolean isGap(char sign) {
            return sign <= ' ' || sign == '/';
        }

        private static boolean isLetter(char sign) {
            return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
        }

    }

}
