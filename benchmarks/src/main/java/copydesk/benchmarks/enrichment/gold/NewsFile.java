package copydesk.benchmarks.enrichment.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import copydesk.contract.annotation.LinkClass;
import copydesk.contract.article.Block;

/** Reads one file of the news set: a header, an empty line, blocks with marks. */
final class NewsFile {

    private static final String NO_NAME = "-";

    private static final Set<String> FLAGS = Set.of("~", "+");

    private final NewsHeader header;

    private final List<Block> blocks = new ArrayList<>();

    private final List<GoldMention> mentions = new ArrayList<>();

    private final List<Decoy> decoys = new ArrayList<>();

    private final List<GoldQuote> quotes = new ArrayList<>();

    private final List<GoldLink> links = new ArrayList<>();

    private NewsFile(NewsHeader header) {
        this.header = header;
    }

    /** The article in a file. */
    static GoldArticle read(String id, String source) {
        try {
            String[] parts = source.split("\n\n", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("there is no text below the header");
            }
            NewsFile file = new NewsFile(NewsHeader.parse(parts[0]));
            NewsBlock.parse(parts[1]).forEach(file::add);
            return file.article(id);
        }
        catch (IllegalArgumentException ex) {
            throw new IllegalArgumentException(id + ": " + ex.getMessage(), ex);
        }
    }

    private GoldArticle article(String id) {
        return new GoldArticle(id, this.header.field("genre"), this.header.field("url"),
                List.of(this.header.field("subjects").split(" ")), List.copyOf(this.header.entities().values()),
                this.blocks, this.mentions, this.decoys, this.quotes, this.links);
    }

    private void add(NewsBlock block) {
        int index = this.blocks.size();
        MarkedText content = block.content();
        this.blocks.add(new Block(block.role(), content.text(), List.of()));
        for (InlineMark mark : content.marks()) {
            switch (mark.kind()) {
                case NAME -> addName(index, mark, content.words(mark));
                case QUOTE -> this.quotes.add(quote(index, mark, content.words(mark)));
                case LINK -> this.links.add(link(index, mark, content.words(mark)));
            }
        }
    }

    private void addName(int block, InlineMark mark, String words) {
        String id = mark.field(0);
        boolean metonym = id.endsWith("*");
        if (id.equals(NO_NAME)) {
            this.decoys.add(new Decoy(block, mark.start(), mark.end(), words));
        }
        else {
            String entity = this.header.known(metonym ? id.substring(0, id.length() - 1) : id);
            this.mentions.add(new GoldMention(entity, block, mark.start(), mark.end(), words, metonym));
        }
    }

    private GoldQuote quote(int block, InlineMark mark, String words) {
        List<String> flags = mark.fields().stream().skip(2).toList();
        if (!FLAGS.containsAll(flags)) {
            throw new IllegalArgumentException("flags of a quote are ~ and +, not " + flags);
        }
        return new GoldQuote(block, mark.start(), mark.end(), words, speaker(mark.field(0)), mark.field(1),
                flags.contains("~"), flags.contains("+"));
    }

    private GoldSpeaker speaker(String field) {
        if (field.equals("?")) {
            return GoldSpeaker.UNKNOWN;
        }
        return field.startsWith("~") ? GoldSpeaker.described(field.substring(1))
                : GoldSpeaker.named(this.header.known(field));
    }

    private static GoldLink link(int block, InlineMark mark, String words) {
        return new GoldLink(block, mark.start(), mark.end(), words, mark.field(0), linkClass(mark.field(1)));
    }

    private static LinkClass linkClass(String code) {
        return Arrays.stream(LinkClass.values())
            .filter((known) -> known.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no class of links: " + code));
    }

}
