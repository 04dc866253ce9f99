import { byId, setText } from "./element.js";
import { notice, showFlow } from "./flow.js";
import { showQuarantine } from "./quarantine.js";
import { followAddress, showStories } from "./story.js";
import { followSearch } from "./trail.js";

const SHOWN = [["api/flow", showFlow], ["api/articles", showStories], ["api/quarantine", showQuarantine]];

let refresh = 2000;
let paused = false;
let timer;

async function ask(path) {
  const response = await fetch(path, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

async function update() {
  try {
    const answers = await Promise.all(SHOWN.map(([path]) => ask(path)));
    SHOWN.forEach(([, show], i) => show(answers[i]));
  } catch {
    byId("reading-state").dataset.state = "lost";
    setText(byId("reading-word"), "console away");
    notice("The console does not answer. What is shown may be old; the page goes on by itself when the console is back.");
  }
}

// hidden pages ask nothing; a page that comes back asks at once
async function turn() {
  clearTimeout(timer);
  if (!paused && !document.hidden) await update();
  clearTimeout(timer);
  timer = setTimeout(turn, refresh);
}

byId("pause").addEventListener("click", () => {
  paused = !paused;
  byId("pause").setAttribute("aria-pressed", String(paused));
  turn();
});
document.addEventListener("visibilitychange", turn);
followAddress();
followSearch();
ask("api/page").then((facts) => {
  refresh = facts.refreshMillis;
  setText(byId("kafka"), facts.kafka);
}).catch(() => {}).finally(turn);
