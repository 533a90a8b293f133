package org.caseaudit.application.template;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.domain.template.TemplateVersions;

/** Takes a published version out of use for new cycles; forms filled under it stay readable. */
@UseCase
public class RetireTemplate {
    private final TemplateVersions versions;
    private final Recorder recorder;

    @Inject
    public RetireTemplate(TemplateVersions versions, Recorder recorder) {
        this.versions = versions;
        this.recorder = recorder;
    }

    public void handle(Actor actor, TemplateVersionId id, int version) {
        TemplateAccess.requireWrite(actor);
        TemplateVersion template = versions.get(id);
        Versions.require(template.version(), version);
        template.retire();
        recorder.record(actor, Fact.of("template-retired", "template-version", id));
    }
}
