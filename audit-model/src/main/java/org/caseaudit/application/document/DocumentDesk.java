package org.caseaudit.application.document;

import jakarta.inject.Inject;
import java.time.Instant;
import org.caseaudit.application.document.compose.Issue;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.shared.Recorder;
import org.caseaudit.application.table.FileNames;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Partnerships;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.briefing.Briefing;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.document.DocumentName;
import org.caseaudit.domain.report.ReportVersion;
import org.caseaudit.domain.shared.PersonId;

/** What a document says of itself, and what its file is called. */
@Collaborator
public class DocumentDesk {
    private final Partnerships partnerships;
    private final People people;
    private final Recorder recorder;

    @Inject
    public DocumentDesk(Partnerships partnerships, People people, Recorder recorder) {
        this.partnerships = partnerships;
        this.people = people;
        this.recorder = recorder;
    }

    Issue issue(Actor actor, ReportVersion version) {
        return issue(actor, version.number(), version.signedOffAt(), version.signedOffBy(), version.sha256());
    }

    Issue issue(Actor actor, Briefing briefing) {
        return issue(actor, briefing.reportNumber(), briefing.sentAt(), briefing.sentBy(), briefing.sha256());
    }

    private Issue issue(Actor actor, int number, Instant at, PersonId who, String checksum) {
        String name = people.find(who).map(Person::name).orElse("");
        return new Issue(partnership(actor), number, at, name, checksum);
    }

    Issue draft(Actor actor) {
        return Issue.draft(partnership(actor), recorder.now());
    }

    private String partnership(Actor actor) {
        return partnerships.get(actor.partnership()).name();
    }

    /** The theme in plain letters, the document, and its version. */
    static String fileName(Cycle cycle, DocumentName name, String version) {
        return FileNames.of(
                cycle.theme(),
                name.kind().slug() + "-" + version + "." + name.format().ending());
    }
}
