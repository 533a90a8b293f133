// Says in time that the session is about to end for want of doing, and lets the person stay. Looking at the time that is left
// does not prolong it.

const WARNING = 120;
const LOOK_AFTER = 60;

const dialog = build();
let ends = 0;
let csrf = "";
let timer = null;
let ticking = null;

function build() {
  const element = document.createElement("dialog");
  element.className = "app-session";
  element.setAttribute("aria-labelledby", "app-session-title");
  element.setAttribute("aria-describedby", "app-session-text");
  element.innerHTML =
    '<h2 class="govuk-heading-m" id="app-session-title"></h2>' +
    '<p class="govuk-body" id="app-session-text"></p>' +
    '<p class="govuk-visually-hidden" role="status"></p>' +
    '<button type="button" class="govuk-button app-last"></button>';
  document.body.append(element);
  element.querySelector("button").addEventListener("click", pressed);
  return element;
}

function show(title, text, button) {
  dialog.querySelector("h2").textContent = title;
  dialog.querySelector("#app-session-text").textContent = text;
  dialog.querySelector("button").textContent = button;
  if (!dialog.open) {
    dialog.showModal();
  }
}

const left = () => Math.max(0, Math.round((ends - Date.now()) / 1000));

function words(seconds) {
  if (seconds > 60) {
    return `${Math.ceil(seconds / 60)} minutes`;
  }
  return seconds === 1 ? "1 second" : `${seconds} seconds`;
}

async function look() {
  clearTimeout(timer);
  try {
    const response = await fetch("/session/left", { headers: { "X-Requested-With": "fetch" } });
    told(await response.json());
  } catch {
    plan(LOOK_AFTER); // the line is down; the time goes on by the clock of before
  }
}

function told(answer) {
  ends = Date.now() + answer.secondsLeft * 1000;
  csrf = answer.csrf || "";
  if (answer.secondsLeft <= 0) {
    ended();
  } else if (answer.secondsLeft <= WARNING) {
    warn();
  } else {
    close();
    plan(Math.min(LOOK_AFTER, answer.secondsLeft - WARNING));
  }
}

function plan(seconds) {
  timer = setTimeout(() => (document.visibilityState === "visible" ? look() : plan(LOOK_AFTER)), seconds * 1000);
}

function warn() {
  tick();
  if (ticking === null) {
    say(`You will be signed out in ${words(left())}`);
    ticking = setInterval(tick, 1000);
  }
}

function tick() {
  if (left() === 0) {
    stopTicking();
    look(); // another window may have prolonged it
    return;
  }
  show("You will soon be signed out", `Nothing was done for a while. You will be signed out in ${words(left())}.`, "Stay signed in");
  if (left() === 60 || left() === 20) {
    say(`You will be signed out in ${words(left())}`);
  }
}

function say(text) {
  dialog.querySelector("[role=status]").textContent = text;
}

function stopTicking() {
  clearInterval(ticking);
  ticking = null;
}

function close() {
  stopTicking();
  if (dialog.open) {
    dialog.close();
  }
}

function ended() {
  stopTicking();
  show("You have been signed out", "What you typed on this page is still here. When you save or send it, you are asked to sign in first.", "Back to the page");
  document.dispatchEvent(new CustomEvent("case-audit:signed-out"));
}

async function pressed() {
  if (left() === 0) {
    close();
    return;
  }
  try {
    const response = await fetch("/session/extend", {
      method: "POST",
      headers: { "X-CSRF-Token": csrf, "X-Requested-With": "fetch" },
    });
    told(response.ok ? await response.json() : { secondsLeft: 0 });
  } catch {
    show("You will soon be signed out", "Case Audit cannot be reached just now. Try again.", "Stay signed in");
  }
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && ends > 0) {
    look();
  }
});
look();
