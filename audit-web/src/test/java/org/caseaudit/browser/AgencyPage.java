package org.caseaudit.browser;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** What the lead's agency owes. */
final class AgencyPage extends AuditPage {
    AgencyPage(Window window) {
        super(window, Pattern.compile("Exampleshire Schools and Education Service"));
    }

    /** Opens it and signs in on the way. */
    static AgencyPage of(Window window, LeadAudit audit) {
        window.open(audit.page("/agency"), LeadAudit.LEAD);
        return new AgencyPage(window);
    }

    /** What is said of one audit. */
    Locator audit(LeadAudit audit) {
        return page.locator("section").filter(new Locator.FilterOptions().setHasText(audit.theme()));
    }

    /** One form in it. */
    Locator form(LeadAudit audit, String pseudonym) {
        return audit(audit).locator("tbody tr").filter(new Locator.FilterOptions().setHasText(pseudonym));
    }

    private void follow(LeadAudit audit, String pseudonym, String action) {
        form(audit, pseudonym)
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText(action))
                .click();
    }

    TitledPage handOver(LeadAudit audit, String pseudonym) {
        follow(audit, pseudonym, "Hand over");
        return new TitledPage(window, "Hand this form over");
    }

    TitledPage nothingToReturn(LeadAudit audit, String pseudonym) {
        follow(audit, pseudonym, "Nothing to return");
        return new TitledPage(window, "Nothing to return");
    }

    TitledPage allocate(LeadAudit audit) {
        audit(audit)
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText("Name who fills the form"))
                .click();
        return new TitledPage(window, "Who fills the forms?");
    }

    /** The form itself, one press away. */
    TitledPage read(LeadAudit audit, String pseudonym) {
        form(audit, pseudonym).locator("th a").click();
        return new TitledPage(window, pseudonym + ": " + audit.theme());
    }

    TitledPage task(LeadAudit audit, String link, String title) {
        audit(audit)
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText(link))
                .click();
        return new TitledPage(window, title);
    }
}
