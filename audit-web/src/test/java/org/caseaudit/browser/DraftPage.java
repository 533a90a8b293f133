package org.caseaudit.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A draft with everything in it that can be changed. */
final class DraftPage extends AuditPage {
    DraftPage(Window window) {
        super(window, "Change this template");
    }

    private Locator question(String text) {
        return page.locator(".app-read").filter(new Locator.FilterOptions().setHasText(text));
    }

    FormPage about() {
        row("Name").click();
        return new FormPage(window, "About this template");
    }

    FormPage scale() {
        row("Grading scale").click();
        return new FormPage(window, "Grading scale");
    }

    private Locator row(String key) {
        return page.locator(".govuk-summary-list__row:has(dt:text-is('" + key + "')) a")
                .first();
    }

    FormPage change(String question) {
        question(question)
                .getByText("Change", new Locator.GetByTextOptions().setExact(true))
                .click();
        return new FormPage(window, "Change a question");
    }

    FormPage condition(String question) {
        question(question).locator("a[href$='/condition']").click();
        return new FormPage(window, "When is this asked?");
    }

    FormPage remove(String question) {
        question(question).locator("a[href$='/remove']").click();
        return new FormPage(window, "Remove this question?");
    }

    DraftPage moveUp(String question) {
        question(question).locator("button[name='up']").click();
        return new DraftPage(window);
    }

    FormPage addQuestion() {
        page.locator("a[href$='/questions/new']").first().click();
        return new FormPage(window, "Add a question");
    }

    FormPage addSection() {
        press("Add a section");
        return new FormPage(window, "Add a section");
    }

    /** The texts of the questions, from the top. */
    Locator questions() {
        return page.locator(".app-read h3");
    }

    TemplatePage read(String name) {
        page.locator(".govuk-back-link").click();
        return new TemplatePage(window, name);
    }

    Locator coverage() {
        return page.locator("details summary", new Page.LocatorOptions().setHasText("ten practice areas"));
    }
}
