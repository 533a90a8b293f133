package org.caseaudit.web.assignment;

import java.time.LocalDate;
import java.util.*;
import org.caseaudit.domain.assignment.*;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.testing.*;

public class PreviewAccess2 {
    public static Map<String, String> pages(SampleForm f) {
        Map<String, String> all = new LinkedHashMap<>();
        var t = Rendered.TEMPLATES;
        all.put(
                "task-list",
                Rendered.html(t.assignmentTaskList(
                        Rendered.page("Form", FormErrors.NONE).backTo("Back to my work", "/work"),
                        TaskListView.of(f.head(), f.view(), true))));
        FormErrors errors = FormErrors.of("kind", "Select why there is nothing to return")
                .and(FormErrors.of("reason", "Enter something here."));
        NilReturnForm n = new NilReturnForm();
        all.put(
                "nil-return",
                Rendered.html(t.assignmentNothingToReturn(
                        Rendered.page("Nothing to return", errors).backTo("Back to the form", "/x"),
                        f.head(),
                        n.kindField(errors),
                        n.reasonField(errors))));
        all.put(
                "child",
                Rendered.html(
                        t.assignmentChild(Rendered.page("Child", FormErrors.NONE), ChildView.of(f.head(), null))));
        all.put(
                "child-shown",
                Rendered.html(t.assignmentChild(
                        Rendered.page("Child", FormErrors.NONE),
                        ChildView.of(
                                f.head(),
                                new CaseIdentity.IdentityContent(
                                        "Invented Child", LocalDate.of(2018, 5, 1), null, "X 123")))));
        f.standing(AssignmentState.SUBMITTED, AssignmentCommand.WITHDRAW);
        all.put(
                "task-list-submitted",
                Rendered.html(t.assignmentTaskList(
                        Rendered.page("Form", FormErrors.NONE).backTo("Back to my work", "/work"),
                        TaskListView.of(f.head(), f.view(), true))));
        all.put(
                "receipt",
                Rendered.html(t.assignmentReceipt(
                        Rendered.page("Form submitted", FormErrors.NONE), new ReceiptView(f.head(), true))));
        all.put("withdraw", Rendered.html(t.assignmentWithdraw(Rendered.page("Withdraw", FormErrors.NONE), f.head())));
        f.standing(AssignmentState.RETURNED, AssignmentCommand.SAVE)
                .because(null, "Please say more about what changed for the child.\nAnd the visits.");
        all.put(
                "task-list-returned",
                Rendered.html(t.assignmentTaskList(
                        Rendered.page("Form", FormErrors.NONE).backTo("Back to my work", "/work"),
                        TaskListView.of(f.head(), f.view(), true))));
        return all;
    }
}
