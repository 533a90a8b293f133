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

/** Freezes a draft, so that cycles can use it. Refuses unless it is a draft. */
@UseCase
public class PublishTemplate {
    private final TemplateVersions versions;
    private final Recorder recorder;

    @Inject
    public PublishTemplate(TemplateVersions versions, Recorder recorder) {
        this.versions = versions;
        this.recorder = recorder;
    }

    public void handle(Actor actor, TemplateVersionId id, int version) {
        TemplateAccess.requireWrite(actor);
        TemplateVersion template = versions.get(id);
        Versions.require(template.version(), version);
        template.publish(recorder.now());
        recorder.record(actor, Fact.of("template-published", "template-version", id));
    }
}
