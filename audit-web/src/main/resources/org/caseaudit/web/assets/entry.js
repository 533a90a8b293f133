// One question or grade of a section page: what stands in its fields, what of it is saved, and the words beside it.

const KEEPALIVE_LIMIT = 60000; // browsers let 64 kB outlive a page

export class Entry {
  constructor(element) {
    this.element = element;
    this.url = element.dataset.entry;
    this.label = element.dataset.label;
    this.branching = element.dataset.branching === "true";
    this.revision = element.querySelector("[data-revision]");
    this.status = element.querySelector("[data-status]");
    this.clear = element.querySelector("[data-clear]");
    this.inConflict = element.querySelector(".app-conflict") !== null;
    // What the server wrote into the page, not what a browser may have put back into it since.
    this.saved = this.unsavedByServer() ? null : this.fields((control) => control.defaultChecked, defaultValue);
    this.words = this.status.textContent;
    this.held = this.saved === null; // shown again by the server: the person is to look at it first
    this.sending = null;
    this.timer = null;
    this.offline = false;
  }

  unsavedByServer() {
    return this.element.dataset.unsaved === "true";
  }

  get id() {
    return this.element.id;
  }

  controls() {
    return [...this.element.querySelectorAll("input, textarea, select")].filter(
      (control) =>
        control.name && control !== this.revision && !this.clear.contains(control) && !control.closest(".app-conflict"),
    );
  }

  // As a form would send them; what is asked besides is no part of the text.
  fields(checked = (control) => control.checked, value = (control) => control.value) {
    const sent = new URLSearchParams();
    for (const control of this.controls()) {
      const box = control.type === "radio" || control.type === "checkbox";
      if (!box || checked(control)) {
        sent.append(control.name, value(control));
      }
    }
    return sent.toString();
  }

  get dirty() {
    return this.saved !== this.fields();
  }

  // The latest text is not on the server, or nobody knows yet whether it is.
  get unsaved() {
    return !this.element.hidden && (this.dirty || this.sending !== null);
  }

  get sendable() {
    return this.dirty && !this.held && !this.inConflict;
  }

  body(text) {
    const besides = new URLSearchParams([[this.revision.name, this.revision.value]]);
    const clear = this.clear.querySelector("input");
    if (clear.checked) {
      besides.append(clear.name, clear.value);
    }
    return `${text}&${besides}`;
  }

  // Sends the text as it is now. The answer is told to whoever asked; typing goes on meanwhile.
  async post(token) {
    const text = this.fields();
    const body = this.body(text);
    const response = await fetch(this.url, {
      method: "POST",
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-CSRF-Token": token,
        "X-Requested-With": "fetch",
      },
      body,
      redirect: "error",
      keepalive: body.length < KEEPALIVE_LIMIT,
    });
    const json = (response.headers.get("Content-Type") || "").startsWith("application/json");
    return { text, status: response.status, told: json ? await response.json() : null };
  }

  // The next save, by script or by the page itself, goes on from here.
  keep(text, revision, words) {
    this.saved = text;
    this.words = words;
    this.revision.value = revision;
    this.revision.defaultValue = revision;
    this.clear.hidden = true;
    this.clear.querySelector("input").checked = false;
  }

  // Beside the field, in words; a button or link may go with them.
  say(words, more = null) {
    this.status.textContent = words;
    this.status.classList.toggle("app-status--unsaved", words.startsWith("Not saved"));
    if (more) {
      this.status.append(" ", more);
    }
  }

  hide() {
    this.element.hidden = true;
    this.toggle(true);
  }

  show() {
    this.element.hidden = false;
    this.toggle(false);
  }

  // What is not asked is not sent, or it would come back as an answer.
  toggle(disabled) {
    for (const control of this.element.querySelectorAll("input, textarea, select")) {
      control.disabled = disabled;
    }
  }

  // Puts back what was typed before.
  fill(text, revision) {
    const typed = new URLSearchParams(text);
    for (const control of this.controls()) {
      if (control.type === "radio" || control.type === "checkbox") {
        control.checked = typed.getAll(control.name).includes(control.value);
      } else if (typed.has(control.name)) {
        control.value = typed.get(control.name);
      }
    }
    this.revision.value = revision; // what it was based on, so that somebody else's newer text is found
    this.held = false;
  }
}

function defaultValue(control) {
  if (control.tagName === "SELECT") {
    const chosen = [...control.options].find((option) => option.defaultSelected) || control.options[0];
    return chosen ? chosen.value : "";
  }
  return control.type === "radio" || control.type === "checkbox" ? control.value : control.defaultValue;
}
