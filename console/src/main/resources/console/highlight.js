// Draws a text with its mentions, links and doubts. Positions are Unicode code points, so the text is taken apart by
// code point, never by the code units that JavaScript strings count in.

import { element } from "./element.js";

export const KINDS = {
  person: "PER",
  organisation: "ORG",
  place: "PLC",
  event: "EVT",
};

export const LINKS = {
  resolved: "link",
  cleaned: "link, tracking taken off",
  healed: "link whose target was found",
  lost: "link without target",
  unsafe: "link not passed on",
  edited: "link set by an editor",
};

// spans: [{start, end, type: "mention" | "link" | "issue", ...}]; gives one element per paragraph.
export function paragraphs(text, spans) {
  const points = Array.from(text);
  const drawn = [];
  let start = 0;
  for (let i = 0; i <= points.length; i++) {
    if (i === points.length || (points[i] === "\n" && points[i + 1] === "\n")) {
      if (i > start) drawn.push(element("p", {}, ...line(points, start, i, spans)));
      start = i + 2;
      i++;
    }
  }
  return drawn;
}

export function line(points, from, to, spans) {
  const inside = spans.filter((span) => span.start < to && span.end > from && span.start < span.end);
  const cuts = new Set([from, to]);
  for (const span of inside) {
    cuts.add(Math.max(from, span.start));
    cuts.add(Math.min(to, span.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i + 1 < places.length; i++) {
    pieces.push(piece(points, places[i], places[i + 1], inside));
  }
  return pieces;
}

function piece(points, from, to, spans) {
  const words = points.slice(from, to).join("");
  const over = spans.filter((span) => span.start <= from && span.end >= to);
  let drawn = document.createTextNode(words);
  for (const type of ["issue", "link", "mention"]) {
    const span = over.find((one) => one.type === type);
    if (span) drawn = DRAW[type](drawn, span, to === span.end);
  }
  return drawn;
}

const DRAW = {
  issue: (inner, span) => element("span", { class: "issue", title: span.detail }, inner),
  link: (inner, span) => {
    const title = span.href ? `${LINKS[span.status]}: ${span.href}` : LINKS[span.status];
    return web(span.href)
      ? element("a", { class: `anchor ${span.status}`, href: span.href, rel: "noreferrer noopener", title }, inner)
      : element("span", { class: `anchor ${span.status}`, title }, inner);
  },
  mention: (inner, span, last) => element("mark", {
    class: `mention ${span.kind}`, title: `${span.name} (${span.kind}), ${span.evidence}, ${span.confidence}`,
    "data-label": last ? KINDS[span.kind] : null,
  }, inner),
};

export function web(href) {
  try {
    return ["https:", "http:"].includes(new URL(href).protocol);
  } catch {
    return false;
  }
}
