package org.caseaudit.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A page that asks for a few things and saves them. */
final class FormPage extends AuditPage {
    private final String heading;

    FormPage(Window window, String heading) {
        super(window, heading);
        this.heading = heading;
    }

    FormPage write(String id, String text) {
        field(id).fill(text);
        return this;
    }

    FormPage choose(String id) {
        page.locator("label[for='" + id + "']").click();
        return this;
    }

    /** The radio or checkbox with that value. */
    FormPage tick(String name, String value) {
        String id = page.locator("input[name='" + name + "'][value='" + value + "']")
                .getAttribute("id");
        return choose(id);
    }

    FormPage chooseLabel(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    FormPage select(String id, String label) {
        field(id).selectOption(new SelectOption().setLabel(label));
        return this;
    }

    /** Sends the page, which shows itself again with what is wrong. */
    FormPage refused(String button, String message) {
        press(button);
        assertThat(errors()).containsText(message);
        assertThat(page).hasTitle(Pattern.compile("Error: .*"));
        window.accessible();
        return new FormPage(window, heading);
    }

    /** Goes back without sending it. */
    <P extends AuditPage> P back(Function<Window, P> where) {
        page.locator(".govuk-back-link").click();
        return where.apply(window);
    }

    /** Sends the page and goes on. */
    <P extends AuditPage> P done(String button, Function<Window, P> next) {
        press(button);
        return next.apply(window);
    }
}
