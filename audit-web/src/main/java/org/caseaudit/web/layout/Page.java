package org.caseaudit.web.layout;

import java.util.List;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.form.FormErrors;

/**
 * What is round the content of a page.
 *
 * @param title what the page is about, in the browser's title and usually the heading
 * @param reader who is signed in, null for nobody
 * @param token what every form sends back to show that it came from one of our pages, null when nobody is signed in
 * @param links the navigation
 * @param notice what just happened, said once at the top, or null
 * @param back where the back link leads, or null
 * @param kept what the reader typed into this page and sent after their session had ended; the page that does not show it
 *     in its fields shows it at the top
 */
public record Page(
        String title,
        Reader reader,
        String token,
        List<NavLink> links,
        String notice,
        Back back,
        List<String> kept,
        FormErrors errors) {

    /** A page to which nothing was sent too late. */
    public Page(
            String title,
            Reader reader,
            String token,
            List<NavLink> links,
            String notice,
            Back back,
            FormErrors errors) {
        this(title, reader, token, links, notice, back, List.of(), errors);
    }

    /** The person signed in. @param id for our scripts, which must not show one person what another one typed */
    public record Reader(String name, PersonId id) {}

    /** One entry of the navigation. @param current whether the page is the entry itself or below it */
    public record NavLink(String text, String href, boolean current) {}

    public record Back(String text, String href) {}

    /** The title as the browser shows it; screen readers say it first, so errors are told in it. */
    public String browserTitle() {
        return (errors.isEmpty() ? "" : "Error: ") + title + " – Case Audit";
    }

    public Page with(FormErrors found) {
        return new Page(title, reader, token, links, notice, back, kept, found);
    }

    public Page backTo(String text, String href) {
        return new Page(title, reader, token, links, notice, new Back(text, href), kept, errors);
    }
}
