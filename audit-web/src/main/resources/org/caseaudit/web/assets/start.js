import { initAll } from "./govuk-frontend.js";

initAll();

// Fetched only where they have something to do: a page is read on slow lines and old machines.
if (document.querySelector("form[data-autosave]")) {
  import("./autosave.js");
}
if (document.querySelector("[data-meeting-case]")) {
  import("./meeting.js");
}
if (document.querySelector("[data-session]")) {
  import("./session.js");
}
