import { byId, element, number, reconcile, setText, time } from "./element.js";
import { notice } from "./flow.js";

const WORST = ["broken", "failing", "gone", "drifted", "silent", "paused", "healthy"];

// what is asked for stands in the address, so that it can be sent to a colleague
const asked = new URLSearchParams(location.search);
let refresh = 2000;
let timer;

function choose(changes) {
  if (!("page" in changes)) asked.delete("page");
  for (const [name, value] of Object.entries(changes)) {
    if (value) asked.set(name, value);
    else asked.delete(name);
  }
  const words = asked.toString();
  history.replaceState(null, "", words ? `?${words}` : location.pathname);
  return turn();
}

async function update() {
  const words = asked.toString();
  try {
    const response = await fetch(`api/sources?${words}`, { cache: "no-cache" });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    const page = await response.json();
    // an answer to what is asked no more
    if (words === asked.toString()) show(page);
    notice("");
  } catch {
    notice("The console does not answer. What is shown may be old; the page goes on by itself when the console is back.");
  }
}

function show(page) {
  byId("sources-empty").hidden = page.sources > 0;
  byId("choose").hidden = page.sources === 0;
  byId("none").hidden = page.chosen > 0 || page.sources === 0;
  byId("table").hidden = page.chosen === 0;
  byId("paging").hidden = page.pages === 1;
  setText(byId("sources-count"), page.chosen === page.sources ? number(page.sources) : `${number(page.chosen)} of ${number(page.sources)}`);
  setText(byId("place"), `Page ${number(page.page)} of ${number(page.pages)}`);
  byId("before").disabled = page.page <= 1;
  byId("after").disabled = page.page >= page.pages;
  byId("before").dataset.page = page.page - 1;
  byId("after").dataset.page = page.page + 1;
  showHealths(page);
  showOrder();
  reconcile(byId("rows"), page.rows, (row) => JSON.stringify(row), makeRow, () => {});
}

function showHealths(page) {
  const all = [["", "all", page.sources], ["troubled", "not healthy", page.sources - page.healths.healthy],
    ...WORST.map((health) => [health, health, page.healths[health]])];
  reconcile(byId("healths"), all, ([value]) => value || "all",
    ([value]) => element("button", { type: "button", class: "health", onclick: () => choose({ health: value }) },
      element("span"), " ", element("span", { class: "count" })),
    (button, [value, word, count]) => {
      setText(button.firstElementChild, word);
      setText(button.lastElementChild, number(count));
      button.setAttribute("aria-pressed", String((asked.get("health") || "") === value));
    });
}

function showOrder() {
  const sort = asked.get("sort") || "worst";
  byId("sort").value = sort;
  for (const head of document.querySelectorAll("th[data-sort]")) {
    if (head.dataset.sort === sort) head.setAttribute("aria-sort", asked.get("down") ? "descending" : "ascending");
    else head.removeAttribute("aria-sort");
  }
}

function makeRow(row) {
  return element("tr", { role: "row" },
    cell("Health", element("span", { class: `badge health-${row.health}` }, row.health)),
    cell("Source", element("strong", { class: "long" }, row.id), element("span", { class: "quiet item long" }, `${row.kind}, ${row.url}`),
      row.trouble ? element("span", { class: "trouble" }, row.trouble) : null,
      row.advice ? element("span", { class: "quiet item" }, row.advice) : null),
    cell("Last news", row.lastNews ? time(row.lastNews) : "none yet",
      element("span", { class: "quiet item" }, "answered ", row.lastSuccess ? time(row.lastSuccess) : "never"),
      element("span", { class: "quiet item" }, row.nextPoll ? "next " : "not polled", row.nextPoll ? time(row.nextPoll) : null),
      row.hub ? delivered(row.hub) : null),
    figure("New per poll", row.polls > 0 ? (row.found / row.polls).toFixed(1) : "–", `${number(row.found)} in ${number(row.polls)}`),
    figure("Delay", row.delaySeconds === null || row.delaySeconds === undefined ? "–" : span(row.delaySeconds)),
    figure("Duplicates", number(row.duplicates)),
    figure("Lost", number(row.lost)));
}

// a hub's address is somebody else's words: text, never a link
function delivered(hub) {
  return element("span", { class: "quiet item long" }, `hub ${hub.phase}`, hub.until ? " until " : null,
    hub.until ? time(hub.until) : null, `, ${number(hub.deliveries)} delivered, ${hub.url}`);
}

function span(seconds) {
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86400)} d`;
}

function figure(label, words, more) {
  return element("td", { role: "cell", "data-label": label, class: "figure" }, words,
    more ? element("span", { class: "quiet item" }, more) : null);
}

function cell(label, ...content) {
  return element("td", { role: "cell", "data-label": label }, ...content);
}

// hidden pages ask nothing; a page that comes back asks at once
async function turn() {
  clearTimeout(timer);
  if (!document.hidden) await update();
  clearTimeout(timer);
  timer = setTimeout(turn, refresh);
}

byId("find").value = asked.get("find") || "";
byId("find").addEventListener("input", (event) => choose({ find: event.target.value }));
byId("sort").addEventListener("change", (event) => choose({ sort: event.target.value, down: "" }));
byId("choose").addEventListener("submit", (event) => event.preventDefault());
for (const button of [byId("before"), byId("after")]) {
  button.addEventListener("click", () => choose({ page: button.dataset.page }).then(() => byId("sources").focus()));
}
for (const head of document.querySelectorAll("th[data-sort]")) {
  head.firstElementChild.addEventListener("click", () => {
    const again = (asked.get("sort") || "worst") === head.dataset.sort;
    choose({ sort: head.dataset.sort, down: again && !asked.get("down") ? "true" : "" });
  });
}
document.addEventListener("visibilitychange", turn);
fetch("api/page").then((response) => response.json()).then((facts) => {
  refresh = facts.refreshMillis;
}).catch(() => {}).finally(turn);
