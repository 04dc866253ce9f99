package copydesk.knowledge;

import java.util.Random;

/** Names of random characters of many scripts, with marks, emoji and halves of pairs. */
final class RandomNames {

    private static final int[][] RANGES = { { 'A', 'z' }, { 0xc0, 0x24f }, { 0x370, 0x3ff }, { 0x400, 0x52f },
            { 0x590, 0x6ff }, { 0x900, 0x97f }, { 0x3040, 0x30ff }, { 0x4e00, 0x4fff }, { 0xac00, 0xad00 },
            { 0x300, 0x36f }, { 0x1f300, 0x1f6ff }, { 0x20000, 0x20100 }, { 0xd800, 0xdfff }, { ' ', '/' },
            { 0x2000, 0x206f } };

    private RandomNames() {
    }

    static String name(Random random) {
        StringBuilder name = new StringBuilder();
        int length = 1 + random.nextInt(12);
        for (int i = 0; i < length; i++) {
            int[] range = RANGES[random.nextInt(RANGES.length)];
            name.appendCodePoint(range[0] + random.nextInt(range[1] - range[0] + 1));
        }
        return name.toString();
    }

}
