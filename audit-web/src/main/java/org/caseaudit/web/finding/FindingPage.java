package org.caseaudit.web.finding;

import java.util.Map;
import org.caseaudit.application.finding.FindingQueries.FindingView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.TypedText;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * One finding, and the reply where the reader may give it.
 *
 * @param from who found it
 * @param about whom it concerns, null where it is about no agency
 * @param replied what that agency said, null for nothing
 * @param reply null where the reader may not reply now
 * @param challenge where another agency's finding is questioned, null where the reader's agency cannot
 */
public record FindingPage(
        String from,
        String about,
        String text,
        String replied,
        String repliedAt,
        Field reply,
        String challenge,
        String address,
        int version) {
    static FindingPage of(
            PartnershipId partnership,
            FindingView finding,
            Actor actor,
            Map<AgencyId, String> agencies,
            String typed,
            FormErrors errors) {
        return new FindingPage(
                from(finding, agencies),
                finding.about() == null ? null : agencies.get(finding.about()),
                finding.text(),
                finding.reply(),
                London.moment(finding.repliedAt()),
                finding.mayReply() ? reply(finding, typed, errors) : null,
                challenge(partnership, finding, actor),
                Addresses.in(partnership, "findings", finding.id()),
                finding.version());
    }

    static String from(FindingView finding, Map<AgencyId, String> agencies) {
        return finding.agency() == null ? "Found at the meeting" : "From " + agencies.get(finding.agency());
    }

    private static Field reply(FindingView finding, String typed, FormErrors errors) {
        return Field.of("reply", Label.of("What does your agency say to it?").size(Label.Size.M))
                .hint("It stands in the report beside the finding. You can change it until the report is signed off.")
                .value(typed == null && errors.isEmpty() ? finding.reply() : typed)
                .error(errors.at("reply"));
    }

    /** While one may reply one may question too; what the meeting itself found, and one's own, there is nobody to ask. */
    private static String challenge(PartnershipId partnership, FindingView finding, Actor actor) {
        boolean ofAnother = finding.agency() != null && !actor.agencies().contains(finding.agency());
        return finding.mayReply() && ofAnother
                ? Addresses.in(partnership, "cycles", finding.cycle(), "challenges", "new") + "?finding="
                        + finding.id().value()
                : null;
    }

    static FormErrors replyErrors(RuleBroken refused, String typed) {
        return TypedText.of(typed) == null && !refused.faults().isEmpty()
                ? FormErrors.of("reply", "Enter what your agency says to the finding")
                : FormErrors.of(refused);
    }

    public boolean isReplied() {
        return replied != null;
    }
}
