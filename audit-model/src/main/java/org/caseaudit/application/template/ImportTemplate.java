package org.caseaudit.application.template;

import jakarta.inject.Inject;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.history.Fact;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.domain.template.TemplateVersions;

/** Takes a template document in as the next draft of its family. Refuses a document with faults, all of them at once. */
@UseCase
public class ImportTemplate {
    private final TemplateVersions versions;
    private final Idempotency idempotency;
    private final Recorder recorder;

    @Inject
    public ImportTemplate(TemplateVersions versions, Idempotency idempotency, Recorder recorder) {
        this.versions = versions;
        this.idempotency = idempotency;
        this.recorder = recorder;
    }

    /** The document as it was sent. */
    public record Command(String document) {}

    public TemplateVersionId handle(Actor actor, Command command, String key) {
        TemplateAccess.requireWrite(actor);
        TemplateDefinition definition = TemplateDocument.read(command.document());
        return idempotency.once(actor, key, command, TemplateVersionId::new, () -> add(actor, definition));
    }

    private TemplateVersionId add(Actor actor, TemplateDefinition definition) {
        int number = versions.newestNumber(definition.code()) + 1;
        TemplateVersion version = new TemplateVersion(Ids.next(TemplateVersionId::new), number, definition);
        versions.add(version);
        recorder.record(
                actor,
                Fact.of("template-imported", "template-version", version.id())
                        .detail(version.code() + " version " + number));
        return version.id();
    }
}
