// Text that could not be saved because the session had ended, kept in this tab alone until its owner is back.

const PREFIX = "case-audit:unsaved:";

export class Drafts {
  constructor(person, page) {
    this.person = `${PREFIX}${person}:`;
    this.key = this.person + page;
    this.forgetOthers();
  }

  // Whoever signs in next at this machine is to find nothing of somebody else's.
  forgetOthers() {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(PREFIX) && !key.startsWith(this.person)) {
        sessionStorage.removeItem(key);
      }
    }
  }

  read() {
    try {
      return JSON.parse(sessionStorage.getItem(this.key)) || {};
    } catch {
      return {};
    }
  }

  write(drafts) {
    try {
      if (Object.keys(drafts).length === 0) {
        sessionStorage.removeItem(this.key);
      } else {
        sessionStorage.setItem(this.key, JSON.stringify(drafts));
      }
      return true;
    } catch {
      return false; // full, or forbidden by the browser's settings
    }
  }

  keep(entries) {
    const drafts = this.read();
    for (const entry of entries) {
      drafts[entry.id] = { text: entry.fields(), revision: entry.revision.value };
    }
    return this.write(drafts);
  }

  forget(entry) {
    const drafts = this.read();
    if (entry.id in drafts) {
      delete drafts[entry.id];
      this.write(drafts);
    }
  }

  forgetAll() {
    sessionStorage.removeItem(this.key);
  }
}
