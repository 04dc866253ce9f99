package copydesk.benchmarks.peers;

import java.util.List;

import copydesk.benchmarks.enrichment.peer.Peer;
import copydesk.benchmarks.enrichment.peer.PeerSource;

/** The taggers of Stanford CoreNLP with the models that come with it. */
public final class StanfordPeers implements PeerSource {

    @Override
    public List<Peer> peers(boolean words) {
        return List.of(new Peer("CoreNLP, CRF of three classes", new CrfNames(words)::tag),
                new Peer("CoreNLP, annotator ner", new AnnotatorNames(words)::tag));
    }

}
