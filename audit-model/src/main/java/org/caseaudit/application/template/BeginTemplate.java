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
import org.caseaudit.domain.template.TemplateDraft;
import org.caseaudit.domain.template.TemplateRules;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.domain.template.TemplateVersions;

/** Begins a tool of one's own with one section. Refuses a code that is none or taken, and a missing name or purpose. */
@UseCase
public class BeginTemplate {
    private final TemplateVersions versions;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public BeginTemplate(TemplateVersions versions, Idempotency idempotency, Recorder recorder) {
        this.versions = versions;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    public record Command(String code, String name, String purpose) {}

    public TemplateVersionId handle(Actor actor, Command command, String key) {
        TemplateAccess.requireWrite(actor);
        return idempotency.once(actor, key, command, TemplateVersionId::new, () -> begin(actor, command));
    }

    private TemplateVersionId begin(Actor actor, Command command) {
        TemplateDefinition begun = TemplateDraft.begun(command.code(), command.name(), command.purpose());
        List<Fault> faults = TemplateRules.faultsIn(begun);
        if (!faults.isEmpty()) {
            throw RuleBroken.faults("The template cannot be begun like this.", faults);
        }
        if (versions.newestNumber(begun.code()) > 0) {
            throw RuleBroken.field("code", "There is a template with this code already; choose another one.");
        }
        TemplateVersion version = new TemplateVersion(Ids.next(TemplateVersionId::new), 1, begun);
        versions.add(version);
        recorder.record(
                actor,
                Fact.of("template-begun", "template-version", version.id()).detail(version.code() + " version 1"));
        return version.id();
    }
}
