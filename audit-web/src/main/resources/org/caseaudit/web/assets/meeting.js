// On the page of a case in the meeting: from case to case by the arrow keys, and dissents only where they are asked for.

const WRITING = "input, textarea, select, summary, [contenteditable], .app-wide";

const step = { ArrowLeft: "prev", ArrowRight: "next" };

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) {
    return;
  }
  if (!(event.key in step) || event.target.closest(WRITING)) {
    return;
  }
  const link = document.querySelector(`[data-meeting-case] a[rel="${step[event.key]}"]`);
  if (link) {
    event.preventDefault();
    link.click();
  }
});

const paging = document.querySelector("[data-meeting-case] .govuk-pagination");
if (paging?.querySelector("a")) {
  const hint = document.createElement("p");
  hint.className = "govuk-body-s app-nothing";
  hint.textContent = "With the keyboard: left and right arrow, outside of fields.";
  paging.before(hint);
}

const form = document.querySelector("form[data-decision]");
const dissents = form?.querySelector("[data-dissents]");
if (dissents) {
  const ask = () => {
    const differ = form.elements.kind.value === "AGREED_TO_DIFFER";
    dissents.hidden = !differ;
    dissents.querySelector("fieldset").disabled = !differ; // what is not asked is not sent
  };
  form.addEventListener("change", ask);
  ask();
}
