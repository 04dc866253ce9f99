import { byId, element, reconcile, setText, time } from "./element.js";

export function showQuarantine(records) {
  byId("quarantine").hidden = records.length === 0;
  byId("quarantine-empty").hidden = records.length > 0;
  setText(byId("quarantine-count"), records.length > 0 ? String(records.length) : "");
  reconcile(byId("quarantine-rows"), records, (record) => [record.from, record.place, record.item, record.at].join(" "),
    makeRow, () => {});
}

function makeRow(record) {
  return element("tr", { role: "row" },
    cell("Since", time(record.at)),
    cell("Reason", element("strong", {}, record.sentence), record.detail ? ` ${record.detail}` : ""),
    cell("Article or document", element("span", { class: "long" }, record.article || "The record does not say.")),
    cell("Read from", element("span", { class: "long" }, record.from), record.place ? ` ${record.place}` : "",
      record.item ? element("span", { class: "quiet long item" }, `item ${record.item}`) : null));
}

function cell(label, ...content) {
  return element("td", { role: "cell", "data-label": label }, ...content);
}
