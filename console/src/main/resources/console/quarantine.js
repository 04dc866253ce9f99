import { byId, element, reconcile, setText, time } from "./element.js";

export function showQuarantine(records) {
  byId("quarantine").hidden = records.length === 0;
  byId("quarantine-empty").hidden = records.length > 0;
  setText(byId("quarantine-count"), records.length > 0 ? counts(records) : "");
  reconcile(byId("quarantine-rows"), records, (record) => place(record.rests) + record.standing, makeRow, () => {});
}

function counts(records) {
  return ["open", "retried", "discarded"]
    .map((standing) => [records.filter((record) => record.standing === standing).length, standing])
    .filter(([count]) => count > 0).map(([count, standing]) => `${count} ${standing}`).join(", ");
}

function place(rests) {
  return `${rests.topic}-${rests.partition}@${rests.offset}`;
}

function makeRow(record) {
  return element("tr", { role: "row" },
    cell("Since", time(record.at)),
    cell("Reason", element("strong", {}, record.sentence), record.detail ? ` ${record.detail}` : "",
      record.standing === "open" ? element("span", { class: "quiet item" }, record.advice) : null),
    cell("Standing", element("span", { class: `badge standing-${record.standing}` }, record.standing),
      record.decided ? element("span", { class: "quiet item" },
        `by ${record.decided.who}: ${record.decided.why} `, time(record.decided.at)) : null),
    cell("Article or document", element("span", { class: "long" }, record.article || "The record does not say.")),
    cell("Read from", element("span", { class: "long" }, record.from), record.place ? ` ${record.place}` : "",
      record.item ? element("span", { class: "quiet long item" }, `item ${record.item}`) : null,
      element("span", { class: "quiet long item" }, `rests in ${place(record.rests)}`)));
}

function cell(label, ...content) {
  return element("td", { role: "cell", "data-label": label }, ...content);
}
