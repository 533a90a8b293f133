package org.caseaudit.application.template;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.application.shared.Versions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.domain.template.TemplateVersions;

/** Replaces a draft's content. Refuses a published version, and a document with faults. */
@UseCase
public class RewriteTemplate {
    private final TemplateVersions versions;
    private final Recorder recorder;

    @Inject
    public RewriteTemplate(TemplateVersions versions, Recorder recorder) {
        this.versions = versions;
        this.recorder = recorder;
    }

    public record Command(TemplateVersionId template, int version, String document) {}

    public void handle(Actor actor, Command command) {
        TemplateAccess.requireWrite(actor);
        TemplateVersion template = versions.get(command.template());
        Versions.require(template.version(), command.version());
        TemplateDefinition definition = TemplateDocument.read(command.document());
        template.rewrite(definition);
        recorder.record(actor, Fact.of("template-rewritten", "template-version", template.id()));
    }
}
