package copydesk.publish.clean;

import java.util.BitSet;
import java.util.List;

import copydesk.contract.article.Mark;
import copydesk.contract.article.MarkKind;

/**
 * Writes parts of a block with its emphasis. Marks may overlap or cross: what counts is
 * only which code points are strong and which emphasised, so the elements always nest.
 */
final class Emphasis {

    private final CodePoints text;

    private final BitSet strong;

    private final BitSet emphasised;

    Emphasis(CodePoints text, List<Mark> marks) {
        this.text = text;
        this.strong = covered(marks, MarkKind.STRONG);
        this.emphasised = covered(marks, MarkKind.EMPHASIS);
    }

    private static BitSet covered(List<Mark> marks, MarkKind kind) {
        BitSet covered = new BitSet();
        for (Mark mark : marks) {
            if (mark.kind() == kind) {
                covered.set(mark.start(), mark.end());
            }
        }
        return covered;
    }

    /** Appends the part between two code points. */
    void append(StringBuilder out, int start, int end) {
        for (int at = start; at < end;) {
            int runEnd = runEnd(this.strong, at, end);
            boolean isStrong = this.strong.get(at);
            out.append(isStrong ? "<strong>" : "");
            appendEmphasised(out, at, runEnd);
            out.append(isStrong ? "</strong>" : "");
            at = runEnd;
        }
    }

    private void appendEmphasised(StringBuilder out, int start, int end) {
        for (int at = start; at < end;) {
            int runEnd = runEnd(this.emphasised, at, end);
            boolean isEmphasised = this.emphasised.get(at);
            out.append(isEmphasised ? "<em>" : "");
            XmlText.append(out, this.text.text(), this.text.utf16(at), this.text.utf16(runEnd));
            out.append(isEmphasised ? "</em>" : "");
            at = runEnd;
        }
    }

    private static int runEnd(BitSet covered, int at, int end) {
        int change = covered.get(at) ? covered.nextClearBit(at) : covered.nextSetBit(at);
        return (change < 0) ? end : Math.min(change, end);
    }

}
