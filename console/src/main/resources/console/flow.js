import { byId, element, number, reconcile, setText } from "./element.js";

const HOPS = {
  fetched: "documents as they came",
  ingested: "articles understood",
  enriched: "articles tagged",
  clean: "versions published",
};

const STATES = {
  published: "a version went out",
  unchanged: "nothing new in it",
  held: "waits for a time or a person",
  refused: "no article we publish",
  quarantined: "could not be handled",
  superseded: "a newer one was there",
  expanded: "a feed, taken apart",
  applied: "a command carried out",
};

export function showFlow(flow) {
  showReading(flow.reading);
  reconcile(byId("hops"), flow.hops, (hop) => hop.stage, makeHop, (child, hop) => {
    setText(child.querySelector(".number"), number(hop.records));
  });
  reconcile(byId("states"), flow.states, (count) => count.state, makeState, (child, count) => {
    setText(child.querySelector("dd"), number(count.items));
    child.classList.toggle("none", count.items === 0);
  });
  reconcile(byId("reasons"), flow.reasons, (reason) => reason.state + reason.reason, () => element("li"),
    (child, reason) => setText(child, `${number(reason.items)} ${reason.state}: ${reason.sentence}`));
}

function makeHop(hop) {
  return element("li", { class: "hop", title: hop.topic },
    element("span", { class: "number" }),
    element("span", { class: "stage" }, hop.stage),
    element("span", { class: "what" }, HOPS[hop.stage] || hop.topic));
}

function makeState(count) {
  return element("div", { class: `end end-${count.state}`, title: STATES[count.state] },
    element("dt", {}, count.state, element("span", { class: "what" }, STATES[count.state] || "")), element("dd"));
}

function showReading(reading) {
  const words = { starting: "starting", waiting: "waiting for topics", lost: "no Kafka", reading: "reading" };
  const behind = reading.behind > 0 ? `${number(reading.behind)} records behind` : words[reading.state];
  byId("reading-state").dataset.state = reading.state;
  setText(byId("reading-word"), behind);
  notice(reading.state === "lost" || reading.state === "waiting" ? reading.sentence : "");
}

export function notice(sentence) {
  byId("notice").hidden = sentence === "";
  setText(byId("notice"), sentence);
}
