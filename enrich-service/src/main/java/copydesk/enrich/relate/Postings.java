package copydesk.enrich.relate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import copydesk.enrich.sketch.Sketch;

/** What a story has to post so that others find it and it finds others. */
public final class Postings {

    private final Map<String, Posting> bySlot = new LinkedHashMap<>();

    private Postings(Story story) {
        for (Want want : story.wants()) {
            Title.of(want.words()).keys().forEach((key) -> add(new Posting(key, story.uri(), want, null, false)));
        }
        Offer offer = story.offer();
        if (offer != null) {
            offer(story.uri(), offer);
        }
    }

    private void offer(String uri, Offer offer) {
        // who has no address can be no target
        if (offer.href() != null) {
            Title.of(offer.headline())
                .keys()
                .forEach((key) -> add(new Posting(key, uri, null, offer.byTitle(), false)));
        }
        Sketch sketch = offer.sketch();
        if (sketch != null) {
            sketch.keys().forEach((key) -> add(new Posting("words " + key, uri, null, offer.byWords(), false)));
        }
    }

    private void add(Posting posting) {
        this.bySlot.put(posting.slot(), posting);
    }

    /** What changes from one state of a story to the next. */
    public static List<Posting> between(Story before, Story after) {
        Map<String, Posting> old = new Postings(before).bySlot;
        Map<String, Posting> now = new Postings(after).bySlot;
        List<Posting> changes = new ArrayList<>();
        old.forEach((slot, posting) -> {
            if (!now.containsKey(slot)) {
                changes.add(posting.withdraw());
            }
        });
        now.forEach((slot, posting) -> {
            if (!posting.equals(old.get(slot))) {
                changes.add(posting);
            }
        });
        return changes;
    }

}
