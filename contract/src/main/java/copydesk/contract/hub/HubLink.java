package copydesk.contract.hub;

import copydesk.contract.Required;

/**
 * Who tells of news at a source without being asked (WebSub).
 *
 * @param hub address of the hub
 * @param topic address by which the hub knows the source
 */
public record HubLink(String hub, String topic) {

    public HubLink {
        Required.all(hub, topic);
    }

}
