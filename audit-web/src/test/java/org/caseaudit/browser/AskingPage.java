package org.caseaudit.browser;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A page that asks a few things and goes on to another one. */
final class AskingPage extends AuditPage {
    AskingPage(Window window, String heading) {
        super(window, heading);
    }

    AskingPage(Window window, Pattern heading) {
        super(window, heading);
    }

    AskingPage write(String field, String text) {
        field(field).fill(text);
        return this;
    }

    AskingPage write(String field, LocalDate day) {
        write(field + "-day", String.valueOf(day.getDayOfMonth()));
        write(field + "-month", String.valueOf(day.getMonthValue()));
        return write(field + "-year", String.valueOf(day.getYear()));
    }

    AskingPage choose(String field) {
        field(field).check();
        return this;
    }

    AskingPage pick(String field, String value) {
        field(field).selectOption(value);
        return this;
    }

    /** Sends it and stays, because something is wrong with it. */
    Locator refused(String button) {
        press(button);
        return errors();
    }
}
