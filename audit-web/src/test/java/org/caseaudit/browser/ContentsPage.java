package org.caseaudit.browser;

import com.microsoft.playwright.Locator;

/** One section of a draft with its questions. */
final class ContentsPage extends AuditPage {
    private final String title;

    ContentsPage(Window window, String title) {
        super(window, title);
        this.title = title;
    }

    private Locator question(String text) {
        return page.locator(".app-read").filter(new Locator.FilterOptions().setHasText(text));
    }

    FormPage change(String question) {
        question(question)
                .getByText("Change", new Locator.GetByTextOptions().setExact(true))
                .click();
        return new FormPage(window, "Change a question");
    }

    FormPage condition(String question) {
        question(question).locator("a[href*='/conditions/']").click();
        return new FormPage(window, "When is this asked?");
    }

    FormPage removeFirst() {
        page.locator(".app-read a[href$='/remove']").first().click();
        return new FormPage(window, "Remove this question?");
    }

    ContentsPage moveUp(String question) {
        question(question).locator("button[name='up']").click();
        return new ContentsPage(window, title);
    }

    FormPage addQuestion() {
        press("Add a question");
        return new FormPage(window, "Add a question");
    }

    FormPage about() {
        page.locator("a[href$='/about']").first().click();
        return new FormPage(window, "About this section");
    }

    /** The texts of the questions, from the top. */
    Locator questions() {
        return page.locator(".app-read h3");
    }

    DraftPage back() {
        page.locator(".govuk-back-link").click();
        return new DraftPage(window);
    }
}
