package org.caseaudit.browser;

/** A version of a template as it is read. */
final class TemplatePage extends AuditPage {
    static final String COORDINATOR = "coordinator";

    private final String name;

    TemplatePage(Window window, String name) {
        super(window, name);
        this.name = name;
    }

    static String library() {
        return SmallAudit.partnership().path().replaceFirst("^/api", "") + "/templates";
    }

    DraftPage change() {
        follow("Change this draft");
        return new DraftPage(window);
    }

    FormPage copy() {
        follow("Copy it");
        return new FormPage(window, "Copy this template");
    }

    FormPage trial() {
        follow("Try it as an auditor would");
        return new FormPage(window, "Try this template");
    }

    TemplatePage publish() {
        follow("Publish it");
        FormPage publish = new FormPage(window, "Publish this version");
        window.accessible();
        return publish.done("Publish", w -> new TemplatePage(w, name));
    }

    TemplatePage retire() {
        follow("Retire it");
        FormPage retire = new FormPage(window, "Retire this version");
        window.accessible();
        return retire.done("Retire", w -> new TemplatePage(w, name));
    }

    FormPage compareWith(String version) {
        FormPage here = new FormPage(window, name);
        here.select("with", version);
        return here.done("Compare", w -> new FormPage(w, "What is different"));
    }

    String address() {
        return page.url().replaceFirst("[?#].*", "");
    }
}
