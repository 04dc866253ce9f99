// Builds elements. Words only ever become text nodes: what the page shows was written by strangers.

export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "class") made.className = value;
    else if (name === "onclick") made.addEventListener("click", value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function byId(id) {
  return document.getElementById(id);
}

export function setText(target, text) {
  if (target.textContent !== text) target.textContent = text;
}

// Brings a list of elements in line with items, by key. Elements that stay are kept as they are, so focus and
// scroll position stay too; one that has to move while it has the focus gets it back.
export function reconcile(parent, items, keyOf, make, update) {
  const focused = parent.contains(document.activeElement) ? document.activeElement : null;
  const present = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  let place = parent.firstElementChild;
  for (const item of items) {
    const key = keyOf(item);
    let child = present.get(key);
    if (child) {
      present.delete(key);
    } else {
      child = make(item);
      child.dataset.key = key;
    }
    update(child, item);
    if (child === place) place = place.nextElementSibling;
    else parent.insertBefore(child, place);
  }
  for (const gone of present.values()) gone.remove();
  if (focused && focused.isConnected && document.activeElement !== focused) focused.focus({ preventScroll: true });
}

const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });
const day = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });

export function time(instant) {
  const date = new Date(instant);
  const today = date.toDateString() === new Date().toDateString();
  const words = today ? clock.format(date) : `${day.format(date)}, ${clock.format(date)}`;
  return element("time", { datetime: instant, title: instant }, words);
}

export function number(value) {
  return value.toLocaleString();
}
