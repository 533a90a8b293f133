// Questions that come and go with an answer. The rule is the server's: the page is fetched as it would look now, and what is
// new in it is put in, what is gone is hidden. Nothing that stays is touched, so the focus stays where it is.

import { initAll } from "./govuk-frontend.js";

let latest = 0;

export async function reshape(page, entries, made) {
  const mine = ++latest;
  const response = await fetch(page, { headers: { "X-Requested-With": "fetch" }, redirect: "error" });
  if (!response.ok) {
    return [];
  }
  const text = await response.text();
  if (mine !== latest) {
    return []; // a later answer asks anew
  }
  const wanted = new DOMParser().parseFromString(text, "text/html");
  const shown = [...wanted.querySelectorAll("[data-entries] > [data-entry]")];
  const added = insert(shown, entries, made);
  hideOthers(new Set(shown.map((block) => block.id)), entries);
  replace("[data-neighbours]", wanted);
  replace("[data-place]", wanted);
  return added;
}

function insert(shown, entries, made) {
  const added = [];
  let before = null;
  for (const block of shown) {
    let entry = entries.find((known) => known.id === block.id);
    if (!entry) {
      entry = made(place(document.importNode(block, true), before));
      added.push(entry);
    } else if (entry.element.hidden) {
      entry.show();
      added.push(entry);
    }
    before = entry.element;
  }
  return added;
}

function place(block, before) {
  const list = document.querySelector("[data-entries]");
  list.insertBefore(block, before ? before.nextSibling : list.firstChild);
  initAll({ scope: block });
  return block;
}

function hideOthers(shown, entries) {
  for (const entry of entries) {
    const gone = !shown.has(entry.id) && entry.element.closest("[data-entries]");
    if (gone && !entry.unsaved && !entry.element.contains(document.activeElement)) {
      entry.hide();
    }
  }
}

function replace(selector, wanted) {
  const now = document.querySelector(selector);
  const next = wanted.querySelector(selector);
  if (now && next) {
    now.replaceWith(document.importNode(next, true));
  }
}
