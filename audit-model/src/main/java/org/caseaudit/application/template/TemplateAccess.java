package org.caseaudit.application.template;

import java.util.EnumSet;
import java.util.Set;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.shared.NotAllowed;
import org.caseaudit.domain.template.TemplateCommand;
import org.caseaudit.domain.template.TemplateStatus;

/** Who may change audit tools; every member of the partnership may read them, they hold no case data. */
public final class TemplateAccess {
    private TemplateAccess() {}

    /** Chair and coordinator; for pages, which offer it to nobody else. */
    public static boolean mayKeep(Actor actor) {
        return actor.is(Role.CHAIR, Role.COORDINATOR);
    }

    /** Refuses everybody but chair and coordinator. */
    static void requireWrite(Actor actor) {
        if (!mayKeep(actor)) {
            throw new NotAllowed("Templates are kept by the chair and the coordinator.");
        }
    }

    /** What the actor may do with a version of this state; for pages, which offer nothing else. */
    static Set<TemplateCommand> possible(Actor actor, TemplateStatus status) {
        if (!mayKeep(actor)) {
            return Set.of();
        }
        return switch (status) {
            case DRAFT -> EnumSet.of(TemplateCommand.REWRITE, TemplateCommand.COPY, TemplateCommand.PUBLISH);
            case PUBLISHED -> EnumSet.of(TemplateCommand.COPY, TemplateCommand.RETIRE);
            case RETIRED -> EnumSet.of(TemplateCommand.COPY);
        };
    }
}
