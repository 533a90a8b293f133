// Saves a section page while it is written, entry by entry, and says beside each field what became of it. Without it the page
// does the same by its buttons: nothing here is needed to fill a form.

import { Entry } from "./entry.js";
import { Drafts } from "./drafts.js";
import { reshape } from "./branching.js";

const EVERY = 15000; // at the latest so long after something was typed
const FIRST_PAUSE = 2000;
const LONGEST_PAUSE = 60000;
const CHOICE = "[type=radio], [type=checkbox], select";
const PATIENCE = 5000; // how long leaving the page waits for what is under way

const form = document.querySelector("form[data-autosave]");
const page = form.dataset.autosave;
const token = () => form.querySelector("[name=_csrf]").value;
const announcer = document.querySelector("[data-announcer]");
const drafts = new Drafts(form.dataset.person, page);
const entries = [...form.querySelectorAll("[data-entry]")].map((element) => new Entry(element));

let signedOut = false;
let leaving = false;
let pause = FIRST_PAUSE;
let retry = null;

const entryOf = (target) => entries.find((entry) => entry.element.contains(target));
const unsaved = () => entries.filter((entry) => entry.unsaved);
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

function announce(words) {
  announcer.textContent = words;
}

function complain(entry, words, more) {
  entry.say(words, more);
  announce(`${entry.label}: ${words}`);
}

// One request at a time for each entry; what was typed meanwhile goes with the next.
function save(entry) {
  clearTimeout(entry.timer);
  entry.timer = null;
  if (entry.sending === null && entry.sendable && !signedOut) {
    entry.say("Saving…");
    entry.sending = entry
      .post(token())
      .then((answer) => heard(entry, answer))
      .catch(() => unheard(entry))
      .finally(() => {
        entry.sending = null;
        if (entry.sendable && !entry.offline) {
          later(entry);
        }
      });
  }
  return entry.sending;
}

function later(entry) {
  if (entry.timer === null && !signedOut) {
    entry.timer = setTimeout(() => save(entry), EVERY);
  }
}

function heard(entry, { text, status, told }) {
  if (status === 200 && told) {
    stored(entry, text, told);
  } else if (status === 401 || (status === 403 && !(told && told.problem))) {
    lostSession();
  } else if (told && told.problem) {
    refused(entry, status, told);
  } else {
    unheard(entry);
  }
}

function stored(entry, text, told) {
  const branch = entry.branching;
  entry.keep(text, told.revision, `Saved ${told.saved}`);
  entry.offline = false;
  pause = FIRST_PAUSE;
  drafts.forget(entry);
  if (entry.dirty) {
    entry.say("Not saved yet");
  } else {
    entry.say(entry.words);
    announce(entry.words);
  }
  if (branch) {
    reshape(page, entries, known).then(tell, () => {}); // the page's own buttons do it too
  }
}

function known(element) {
  const entry = new Entry(element);
  entries.push(entry);
  return entry;
}

function tell(added) {
  if (added.length > 0) {
    announce(`Your answer asks for something more on this page: ${added[0].label}`);
  }
}

// Saying the same again would help nobody: it waits for another text, or for a decision.
function refused(entry, status, told) {
  entry.held = true;
  if (status === 409) {
    complain(entry, "Not saved – somebody else changed this.", compare());
  } else {
    entry.clear.hidden = !told.clearing;
    complain(entry, `Not saved – ${told.messages.join(" ")}`);
  }
}

function compare() {
  const button = document.createElement("button");
  button.type = "submit";
  button.name = "go";
  button.value = "stay";
  button.className = "app-link-button";
  button.textContent = "Compare";
  return button;
}

// The line is down, or the server is: it is tried again, less and less often, and at once when the line is back.
function unheard(entry) {
  entry.offline = true;
  complain(entry, "Not saved – still here. We keep trying.");
  if (retry === null) {
    retry = setTimeout(again, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }
}

function again() {
  clearTimeout(retry);
  retry = null;
  entries.filter((entry) => entry.offline).forEach((entry) => {
    entry.offline = false;
    save(entry);
  });
}

function lostSession() {
  signedOut = true;
  keepDrafts();
  unsaved().forEach((entry) => entry.say("Not saved – you are signed out.", signIn()));
  announce("Not saved – you are signed out. Sign in again, your text stays.");
}

function keepDrafts() {
  drafts.keep(entries.filter((entry) => entry.dirty && !entry.inConflict));
}

function signIn() {
  const link = document.createElement("a");
  link.href = page;
  link.className = "govuk-link";
  link.textContent = "Sign in again, your text stays";
  link.addEventListener("click", () => {
    keepDrafts();
    leaving = true;
  });
  return link;
}

function touched(event) {
  const entry = entryOf(event.target);
  if (!entry || event.target.closest(".app-conflict")) {
    return;
  }
  entry.held = false;
  if (!entry.dirty) {
    entry.say(entry.words); // undone
  } else if (signedOut) {
    keepDrafts();
    entry.say("Not saved – you are signed out.", signIn());
  } else if (entry.inConflict) {
    entry.say("Not saved – choose which text shall stand, then save the page.");
  } else if (entry.sending === null) {
    entry.say("Not saved yet");
    later(entry);
  }
}

form.addEventListener("input", touched);
form.addEventListener("change", (event) => {
  const entry = entryOf(event.target);
  if (entry && event.target.matches(CHOICE)) {
    touched(event);
    save(entry);
  }
});
form.addEventListener("focusout", (event) => {
  const entry = entryOf(event.target);
  if (entry && !entry.element.contains(event.relatedTarget)) {
    save(entry);
  }
});

async function flush() {
  const under = () => entries.map((entry) => entry.sending || save(entry)).filter(Boolean);
  await Promise.race([Promise.all(under()).then(() => Promise.all(under())), wait(PATIENCE)]);
}

// The page's own saving waits for the script's, or the two would be taken for two people. On a dead line it is not even
// tried, because the browser's own error page would take the place of the text.
form.addEventListener("submit", async (event) => {
  if (leaving) {
    return;
  }
  event.preventDefault();
  const sender = event.submitter;
  await flush();
  await wait(0); // a form that is still telling of its submission cannot be submitted
  if (entries.some((entry) => entry.offline)) {
    announce("Not saved – still here. Case Audit cannot be reached; try again in a moment.");
    return;
  }
  leaving = true;
  if (!signedOut) {
    drafts.forgetAll();
  }
  form.requestSubmit(sender && sender.isConnected ? sender : undefined);
});

document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[href]");
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!link || !plain || leaving || link.target === "_blank" || link.getAttribute("href").startsWith("#")) {
    return;
  }
  if (unsaved().length > 0) {
    event.preventDefault();
    await flush();
    location.assign(link.href); // asks, if something is still not saved
  }
});

window.addEventListener("beforeunload", (event) => {
  if (!leaving && unsaved().length > 0) {
    event.preventDefault();
    event.returnValue = "";
  }
});
window.addEventListener("pageshow", () => {
  leaving = false;
});
window.addEventListener("online", again);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") {
    entries.forEach(save);
  }
});
document.addEventListener("case-audit:signed-out", () => {
  if (unsaved().length > 0) {
    lostSession();
  }
});

for (const [id, draft] of Object.entries(drafts.read())) {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry && !entry.held) {
    entry.fill(draft.text, draft.revision);
    if (entry.dirty) {
      entry.say("Not saved yet. This is what you typed before you were signed out.");
      save(entry);
    } else {
      drafts.forget(entry);
    }
  }
}
// Somebody may have typed before this script was there, and may be writing still; what was chosen is a whole answer.
for (const entry of entries.filter((one) => one.sendable)) {
  const at = document.activeElement;
  if (entry.element.contains(at) && !at.matches(CHOICE)) {
    later(entry);
  } else {
    save(entry);
  }
}
