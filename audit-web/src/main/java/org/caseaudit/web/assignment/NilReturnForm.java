package org.caseaudit.web.assignment;

import jakarta.ws.rs.FormParam;
import java.util.Arrays;
import java.util.List;
import org.caseaudit.domain.assignment.NilReturn;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.TypedText;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;

/** What somebody says who has nothing to return. */
public class NilReturnForm {
    static final String CHANGED_MEANWHILE =
            "Somebody changed this form after you opened the page. Look at it again before you say that there is nothing to return";

    @FormParam("kind")
    private String kind;

    @FormParam("reason")
    private String reason;

    @FormParam("version")
    private int version;

    /** Null for none, and for what nobody can choose on the page. */
    NilReturn kind() {
        return Arrays.stream(NilReturn.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    String reason() {
        return TypedText.of(reason);
    }

    int version() {
        return version;
    }

    FormErrors errors(RuleBroken refused) {
        List<Fault> faults = refused.faults().stream().map(this::inOurWords).toList();
        return FormErrors.of(new RuleBroken(refused.code(), refused.getMessage(), faults));
    }

    private Fault inOurWords(Fault fault) {
        if (fault.field().equals("kind")) {
            return new Fault("kind", "Select why there is nothing to return");
        }
        boolean nothing = fault.field().equals("reason") && reason() == null;
        return nothing ? new Fault("reason", "Enter what you looked for, and where") : fault;
    }

    Field kindField(FormErrors errors) {
        return Field.of("kind", Label.of("Why is there nothing to return?").size(Label.Size.M))
                .value(kind)
                .error(errors.at("kind"));
    }

    Field reasonField(FormErrors errors) {
        return Field.of("reason", Label.of("What did you look for, and where?").size(Label.Size.M))
                .hint(
                        "A sentence or two: which systems and files you searched, for which names and period, and whom you asked.")
                .value(reason)
                .error(errors.at("reason"));
    }

    /** The kinds with what they mean; they say different things about practice. */
    public static List<Choice> kinds() {
        return List.of(
                Choice.of(NilReturn.NOT_KNOWN, FormState.words(NilReturn.NOT_KNOWN))
                        .hint("Neither the child nor the family stands in your records."),
                Choice.of(NilReturn.NO_RECORDS, FormState.words(NilReturn.NO_RECORDS))
                        .hint("You know the family, but nothing was written in the period that is audited."),
                Choice.of(NilReturn.NOT_INFORMED, FormState.words(NilReturn.NOT_INFORMED))
                        .hint("Your agency should have been involved, and nobody told it."));
    }
}
