package org.caseaudit.application.template;

import jakarta.inject.Inject;
import java.util.List;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateRules;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.domain.template.TemplateVersions;

/**
 * Makes a new draft of any version: the next one of its family, or the first one of a family with a code and name of its
 * own. The way to change what is published. Refuses a code that is none or that another family has.
 */
@UseCase
public class CopyTemplate {
    private final TemplateVersions versions;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public CopyTemplate(TemplateVersions versions, Idempotency idempotency, Recorder recorder) {
        this.versions = versions;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    /**
     * @param code of the new family; null for the next version of the same one
     * @param name of the new family; null to keep the name
     */
    public record Command(TemplateVersionId template, String code, String name) {}

    public TemplateVersionId handle(Actor actor, Command command, String key) {
        TemplateAccess.requireWrite(actor);
        return idempotency.once(actor, key, command, TemplateVersionId::new, () -> copy(actor, command));
    }

    private TemplateVersionId copy(Actor actor, Command command) {
        TemplateVersion original = versions.get(command.template());
        if (command.code() != null && versions.newestNumber(command.code()) > 0) {
            throw RuleBroken.field("code", "There is a template with this code already; choose another one.");
        }
        TemplateDefinition definition = renamed(original.definition(), command);
        int number = versions.newestNumber(definition.code()) + 1;
        TemplateVersion copy = new TemplateVersion(Ids.next(TemplateVersionId::new), number, definition);
        versions.add(copy);
        recorder.record(
                actor,
                Fact.of("template-copied", "template-version", copy.id())
                        .detail("%s version %d from %s version %d"
                                .formatted(copy.code(), number, original.code(), original.number())));
        return copy.id();
    }

    private static TemplateDefinition renamed(TemplateDefinition original, Command command) {
        TemplateDefinition renamed = new TemplateDefinition(
                command.code() == null ? original.code() : command.code(),
                command.name() == null ? original.name() : command.name(),
                original.purpose(),
                original.hours(),
                original.scale(),
                original.overallGrade(),
                original.sections());
        List<Fault> faults = TemplateRules.faultsIn(renamed);
        if (!faults.isEmpty()) {
            throw RuleBroken.faults("The template cannot be copied like this.", faults);
        }
        return renamed;
    }
}
