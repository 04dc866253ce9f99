package copydesk.ingest.intake;

/**
 * How much markup a document holds, seen before any parser touches it: one pass over the
 * bytes, without memory. Tells too much rather than too little.
 *
 * @param tags signs that may begin a tag
 * @param widest the most attributes that a tag may have
 */
record TagScan(int tags, int widest) {

    static TagScan of(byte[] document) {
        Pass pass = new Pass();
        for (byte sign : document) {
            pass.see((char) (sign & 0xff));
        }
        return new TagScan(pass.tags, pass.widest);
    }

    private static final class Pass {

        private int tags;

        private int widest;

        private int pieces;

        private boolean inTag;

        // of a value that is under way; 0 for none
        private char quote;

        private char last;

        void see(char sign) {
            this.tags += (sign == '<') ? 1 : 0;
            if (this.inTag) {
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
