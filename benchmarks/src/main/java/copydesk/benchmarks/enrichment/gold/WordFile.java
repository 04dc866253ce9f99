package copydesk.benchmarks.enrichment.gold;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import copydesk.contract.annotation.EntityKind;
import copydesk.contract.article.Block;
import copydesk.contract.article.BlockRole;

/**
 * Reads a file of tagged words: one word in a line with its label in the last column, or,
 * after a number, in the third; an empty line after each sentence. A sentence becomes a
 * block with spaces between the words. Where the file marks documents, the sentences of
 * one are a text; otherwise each sentence is one.
 */
final class WordFile {

    private static final Set<EntityKind> KINDS = EnumSet.of(EntityKind.PERSON, EntityKind.ORGANISATION,
            EntityKind.PLACE);

    private static final Pattern DOCUMENT = Pattern.compile("# newdoc\\b.*|-DOCSTART-.*");

    private static final Pattern COMMENT = Pattern.compile("# ?\\w+( \\w+)? =.*");

    private static final Pattern NUMBERED = Pattern.compile("\\d+\\t[^\\t]+\\t[^\\t]+\\t.*");

    private final String name;

    private final boolean documents;

    private final List<GoldText> texts = new ArrayList<>();

    private List<Block> blocks = new ArrayList<>();

    private List<NamedSpan> names = new ArrayList<>();

    private TaggedSentence sentence = new TaggedSentence(0);

    private WordFile(String name, boolean documents) {
        this.name = name;
        this.documents = documents;
    }

    /** The texts of a file. */
    static List<GoldText> read(String name, String content) {
        boolean documents = content.lines().anyMatch((line) -> DOCUMENT.matcher(line).matches());
        WordFile file = new WordFile(name, documents);
        content.lines().forEach(file::readLine);
        file.endSentence();
        file.endText();
        return file.texts;
    }

    private void readLine(String line) {
        if (DOCUMENT.matcher(line).matches()) {
            endSentence();
            endText();
        }
        else if (line.isBlank()) {
            endSentence();
        }
        else if (!COMMENT.matcher(line).matches()) {
            readWord(line);
        }
    }

    private void readWord(String line) {
        String[] columns = line.strip().split("[\\t ]+");
        if (NUMBERED.matcher(line).matches()) {
            this.sentence.add(columns[1], WordLabel.of(columns[2]));
        }
        else if (columns.length > 1) {
            this.sentence.add(columns[0], WordLabel.of(columns[columns.length - 1]));
        }
    }

    private void endSentence() {
        if (!this.sentence.isEmpty()) {
            this.blocks.add(new Block(BlockRole.PARAGRAPH, this.sentence.text(), List.of()));
            this.names.addAll(this.sentence.names());
            if (!this.documents) {
                endText();
            }
        }
        this.sentence = new TaggedSentence(this.blocks.size());
    }

    private void endText() {
        if (!this.blocks.isEmpty()) {
            this.texts.add(
                    new GoldText(this.name + " " + (this.texts.size() + 1), this.name, this.blocks, KINDS, this.names));
        }
        this.blocks = new ArrayList<>();
        this.names = new ArrayList<>();
        this.sentence = new TaggedSentence(0);
    }

}
