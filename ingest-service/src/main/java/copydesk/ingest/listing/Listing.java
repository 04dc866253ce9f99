package copydesk.ingest.listing;

import java.util.List;

import copydesk.contract.article.FetchFacts;
import copydesk.contract.source.ListedLink;
import copydesk.contract.source.SourceKind;

/** Finds what the document of a source lists. Never throws; thread-safe. */
@FunctionalInterface
public interface Listing {

    /** The links in the order of the document; none if it is no list of this kind. */
    List<ListedLink> links(byte[] document, FetchFacts facts, SourceKind kind);

}
