import { byId, element, time } from "./element.js";

// The search for a story, and the way of a story where its page is opened.
export function followSearch() {
  byId("search").addEventListener("submit", async (event) => {
    event.preventDefault();
    const asked = byId("asked").value.trim();
    if (!asked) return;
    byId("found").hidden = false;
    byId("found").replaceChildren(element("p", { class: "quiet" }, "Looking …"));
    byId("found").replaceChildren(...await trail(asked));
  });
}

// Asks only when it is opened: the answer is read from Kafka at that moment.
export function way(uri) {
  const details = element("details", { class: "way" }, element("summary", {}, "Where it has been"));
  details.addEventListener("toggle", async () => {
    if (!details.open || details.childElementCount > 1) return;
    details.append(element("div", { class: "found" }, ...await trail(uri)));
  });
  return details;
}

async function trail(asked) {
  const path = asked.startsWith("urn:") ? `api/stories/${encodeURIComponent(asked)}` : `api/stories?url=${encodeURIComponent(asked)}`;
  try {
    const response = await fetch(path, { cache: "no-cache" });
    if (response.status === 404) return [element("p", {}, "Nothing of it is on the topics.")];
    const answer = await response.json();
    return response.ok ? draw(answer) : [element("p", {}, answer.sentence || "The console could not look.")];
  } catch {
    return [element("p", {}, "The console does not answer.")];
  }
}

function draw(found) {
  return [
    element("p", {}, element("strong", {}, found.standing), " ", element("code", {}, found.uri)),
    list("Known as", found.addresses.map((address) => [address])),
    list("Versions", found.versions.map((one) => [`${one.version} ${one.change} `, time(one.at), where(one.place)])),
    list("Read by", found.readersUnknown ? [[found.readersUnknown]]
      : found.readers.map((one) => [element("strong", {}, one.group), ` ${one.says}`, element("span", { class: "quiet" }, ` ${one.topic}`)])),
    list("Commands", found.commands.map((one) => [`${one.command} by ${one.who}: ${one.why} `, time(one.at)])),
    list(found.hopsLeftOut ? `Hops, without the ${found.hopsLeftOut} oldest` : "Hops", found.hops.map((one) => [
      time(one.at), " ", element("strong", {}, one.stage), one.version ? ` version ${one.version}` : "",
      one.says || one.code ? ` ${one.says || one.code}` : "", where(one.place)])),
  ].filter((part) => part !== null);
}

function where(place) {
  return element("span", { class: "quiet long" }, ` ${place.topic}-${place.partition}@${place.offset}`);
}

function list(title, items) {
  return items.length === 0 ? null
    : element("section", {}, element("h4", {}, title), element("ul", {}, ...items.map((item) => element("li", {}, ...item))));
}
