import { byId, element, reconcile, setText, time } from "./element.js";
import { KINDS, LINKS, line, paragraphs, web } from "./highlight.js";
import { way } from "./trail.js";

const CHANGES = {
  cosmetic: "cosmetic change",
  metadata: "metadata change",
  links: "links changed",
  substantive: "text changed",
  kill: "withdrawn",
};

let stories = [];
let shown = "";

export function showStories(latest) {
  stories = latest;
  byId("articles-empty").hidden = stories.length > 0;
  byId("desk").hidden = stories.length === 0;
  setText(byId("articles-count"), stories.length > 0 ? String(stories.length) : "");
  reconcile(byId("stories"), stories, (story) => story.uri, makeEntry, updateEntry);
  showChosen();
}

export function followAddress() {
  window.addEventListener("hashchange", () => {
    showChosen();
    byId("stories").querySelectorAll("a").forEach((entry) => markCurrent(entry));
    if (location.hash.startsWith("#urn:")) byId("story").focus({ preventScroll: wide() });
  });
}

function makeEntry(story) {
  return element("li", {}, element("a", { class: "entry", href: `#${story.uri}` },
    element("span", { class: "headline" }), element("span", { class: "facts" })));
}

function updateEntry(child, story) {
  const state = JSON.stringify([story.version, story.publishedAt, story.notes.complete]);
  const entry = child.firstElementChild;
  markCurrent(entry);
  if (child.dataset.state === state) return;
  child.dataset.state = state;
  setText(entry.querySelector(".headline"), story.print.headline);
  entry.classList.toggle("withdrawn", story.withdrawn);
  entry.querySelector(".facts").replaceChildren(...facts(story));
}

function markCurrent(entry) {
  if (entry.getAttribute("href") === `#${chosen()?.uri}`) entry.setAttribute("aria-current", "true");
  else entry.removeAttribute("aria-current");
}

function facts(story) {
  const badge = story.withdrawn ? element("strong", { class: "badge" }, "Withdrawn") : changeBadge(story);
  const took = story.tookMillis === null ? [] : [" ", element("span", { title: "from fetch to publish" }, duration(story.tookMillis))];
  return [...(badge ? [badge, " "] : []), element("span", {}, `version ${story.version}`), " ", time(story.publishedAt), ...took];
}

function changeBadge(story) {
  const words = story.version === 1 ? "new" : CHANGES[story.change];
  return words ? element("span", { class: "badge" }, words) : null;
}

function duration(millis) {
  return millis < 1000 ? `${millis} ms` : `${(millis / 1000).toFixed(1)} s`;
}

function wide() {
  return window.matchMedia("(min-width: 60rem)").matches;
}

function chosen() {
  const uri = decodeURIComponent(location.hash.slice(1));
  return stories.find((story) => story.uri === uri) || (wide() ? stories[0] : undefined);
}

function showChosen() {
  const story = chosen();
  const state = JSON.stringify(story) || "";
  byId("desk").classList.toggle("opened", story !== undefined);
  if (state === shown) return;
  shown = state;
  byId("story").hidden = story === undefined;
  const focused = byId("story").contains(document.activeElement);
  byId("story").replaceChildren(...(story ? draw(story) : []));
  if (focused) byId("story").focus({ preventScroll: true });
}

function draw(story) {
  const spans = spansOf(story);
  const headline = Array.from(story.print.headline);
  return [
    element("a", { class: "back", href: "#articles" }, "← All articles"),
    element("h3", { lang: story.print.language }, ...line(headline, 0, headline.length, spans("headlines[0]"))),
    element("p", { class: "facts" }, ...facts(story)),
    ...(story.withdrawn ? withdrawn(story) : whole(story, spans("bodies[0]"))),
    way(story.uri),
  ];
}

function withdrawn(story) {
  return [element("p", { class: "notice" }, element("strong", {}, "This article was withdrawn. "),
    story.print.note || "Its text is no longer shown.")];
}

function whole(story, spans) {
  const print = story.print;
  return [
    byline(story),
    ...print.pictures.map(picture),
    story.notes.complete ? legend(spans) : element("p", { class: "quiet" }, "The annotations of this version are not there yet."),
    element("div", { class: "body", lang: print.language }, ...paragraphs(print.text, spans)),
    print.textCut ? element("p", { class: "quiet" }, "The text goes on; the console keeps its beginning only.") : null,
    tags(story.notes.tags),
    list("Topics", story.notes.subjects.map((one) => [one.name, element("span", { class: "quiet" }, ` ${one.percent} %`)])),
    story.notes.keywords.length ? list("Keywords", [[story.notes.keywords.join(", ")]]) : null,
    list("Who says what", story.notes.quotes.map((one) => [
      element("strong", {}, one.speaker || "Unknown"), `: \u201c${one.words}\u201d`])),
    list("Dates and amounts", story.notes.values.map((one) => [one.words, element("span", { class: "quiet" }, ` ${one.value}`)])),
    list("Links", story.notes.links.map(link)),
    list("The same text elsewhere", story.notes.copies.map(copy)),
    list("Related articles", print.related.map((title) => [title])),
    list("Decided by editors", story.notes.decisions.map(decision)),
    list("Doubts about the source", story.notes.issues.map((issue) => [issue.detail])),
    list("Sources", print.sources.map((source) => [`${source.name} (${source.role})`])),
    print.address && web(print.address) ? element("p", { class: "quiet address" },
      element("a", { href: print.address, rel: "noreferrer noopener" }, print.address)) : null,
  ].filter((part) => part !== null);
}

function byline(story) {
  const parts = [story.print.by && `By ${story.print.by}`, story.notes.published, story.print.language].filter(Boolean);
  return parts.length ? element("p", { class: "quiet" }, parts.join(" · ")) : null;
}

function picture(one) {
  const credit = [one.by, one.owner].filter(Boolean).join(" / ");
  return element("p", { class: "picture" }, element("span", { class: "badge" }, "picture"), ` ${one.caption || "No caption."} `,
    credit ? element("span", { class: "quiet" }, credit) : null);
}

function legend(spans) {
  const kinds = Object.keys(KINDS).filter((kind) => spans.some((span) => span.kind === kind));
  const statuses = Object.keys(LINKS).filter((status) => spans.some((span) => span.status === status));
  const entries = [
    ...kinds.map((kind) => element("mark", { class: `mention ${kind}`, "data-label": KINDS[kind] }, kind)),
    ...statuses.map((status) => element("span", { class: `anchor ${status}` }, LINKS[status])),
    ...(spans.some((span) => span.type === "issue") ? [element("span", { class: "issue" }, "doubt")] : []),
  ];
  return entries.length === 0 ? null
    : element("ul", { class: "legend", "aria-label": "Legend" }, ...entries.map((entry) => element("li", {}, entry)));
}

function tags(all) {
  if (all.length === 0) return null;
  return element("section", { class: "tags" }, element("h4", {}, "Tags"),
    element("ul", {}, ...all.map((tag) => element("li", {},
      element("span", { class: `tag ${tag.kind}`, "data-label": KINDS[tag.kind] }, tag.name),
      element("span", { class: "quiet" }, ` ${tag.kind}${tag.about ? ", what it is about" : ""}${tag.roles.map((role) => `, ${role}`).join("")}${tag.evidence ? `, ${tag.evidence}` : ""}`), ...why(tag)))));
}

function why(tag) {
  if (tag.candidates.length === 0) return [];
  return [" ", element("details", { class: "why" }, element("summary", {}, tag.uri ? "why this one" : "not identified"),
    element("ul", {}, ...tag.candidates.map((one) => element("li", {},
      one.uri === tag.uri ? element("strong", {}, identity(one)) : identity(one),
      one.description ? `, ${one.description}` : "",
      element("span", { class: "quiet" }, ` ${one.score.toFixed(2)}: ${one.reasons.join(", ")}`)))))];
}

function identity(one) {
  return web(one.uri) ? element("a", { href: one.uri, rel: "noreferrer noopener" }, one.name) : one.name;
}

function link(one) {
  const words = one.href && web(one.href)
    ? element("a", { href: one.href, rel: "noreferrer noopener" }, one.text || one.href) : one.text;
  return [words, element("span", { class: "quiet" }, ` ${[one.linkClass, one.kind, one.status].filter(Boolean).join(", ")}`)];
}

function copy(one) {
  const words = one.href && web(one.href)
    ? element("a", { href: one.href, rel: "noreferrer noopener" }, one.href) : one.uri;
  return [words, element("span", { class: "quiet" }, ` ${Math.round(100 * one.confidence)} % of the words`)];
}

function decision(one) {
  return [element("strong", {}, one.kind), ` ${one.what} `,
    element("span", { class: "quiet" }, `${one.who}, ${one.when.replace(/:\d\d(\.\d+)?Z$/, "Z").replace("T", " ")}: ${one.why}`)];
}

function list(title, items) {
  return items.length === 0 ? null
    : element("section", {}, element("h4", {}, title), element("ul", {}, ...items.map((item) => element("li", {}, ...item))));
}

function spansOf(story) {
  const tagged = new Map(story.notes.tags.map((tag) => [tag.id, tag]));
  const all = [
    ...story.notes.mentions.map((mention) => ({ type: "mention", ...mention.span, ...mention, ...tagged.get(mention.tag) })),
    ...story.notes.links.filter((one) => one.span).map((one) => ({ type: "link", ...one.span, href: one.href, status: one.status })),
    ...story.notes.issues.filter((one) => one.span).map((one) => ({ type: "issue", ...one.span, detail: one.detail })),
  ];
  return (target) => all.filter((span) => span.target === target);
}
