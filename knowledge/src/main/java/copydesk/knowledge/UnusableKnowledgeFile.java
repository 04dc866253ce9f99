package copydesk.knowledge;

import java.nio.file.Path;

/** A file that cannot be opened as a knowledge base; the message says what to do. */
public final class UnusableKnowledgeFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableKnowledgeFile(String message) {
        super(message);
    }

    static UnusableKnowledgeFile of(Path file, String what, String remedy) {
        return new UnusableKnowledgeFile("The knowledge base " + file + " " + what + ". " + remedy);
    }

}
