package org.caseaudit.application.cycledata;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.table.Table;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.ListedAction;
import org.caseaudit.domain.actionplan.ListedActions;
import org.caseaudit.domain.agency.Agencies;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.People;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.Assignments;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.CaseIdentities;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.Cases;
import org.caseaudit.domain.casefile.IdentityTraces;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.history.HistoryLog;
import org.caseaudit.domain.moderation.Attendance;
import org.caseaudit.domain.moderation.Attendances;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersions;

/** Names what the tables speak of, knows what must be withheld, and has the history, in which everybody who acted stands. */
@Collaborator
class CycleDataDesk {
    private final Cases cases;
    private final CaseIdentities identities;
    private final Agencies agencies;
    private final People people;
    private final Assignments assignments;
    private final Actions actions;
    private final ListedActions listed;
    private final Attendances attendances;
    private final TemplateVersions templates;
    private final HistoryLog log;

    @Inject
    CycleDataDesk(
            Cases cases,
            CaseIdentities identities,
            Agencies agencies,
            People people,
            Assignments assignments,
            Actions actions,
            ListedActions listed,
            Attendances attendances,
            TemplateVersions templates,
            HistoryLog log) {
        this.cases = cases;
        this.identities = identities;
        this.agencies = agencies;
        this.people = people;
        this.assignments = assignments;
        this.actions = actions;
        this.listed = listed;
        this.attendances = attendances;
        this.templates = templates;
        this.log = log;
    }

    Naming naming(Cycle cycle, List<HistoryEntry> history) {
        Set<PersonId> acting = new HashSet<>();
        history.forEach(entry -> acting.add(entry.person()));
        assignments.of(cycle.id()).stream().map(Assignment::auditor).forEach(acting::add);
        actions.of(cycle.id()).stream().map(Action::owner).forEach(acting::add);
        listed.of(cycle.id()).stream().map(ListedAction::owner).forEach(acting::add);
        attendances.of(cycle.id()).stream().map(Attendance::who).forEach(who -> acting.add(who.person()));
        acting.removeIf(Objects::isNull);
        return new Naming(
                cycle,
                cycle.template() == null
                        ? null
                        : templates
                                .find(cycle.template())
                                .map(TemplateVersion::definition)
                                .orElse(null),
                cases.of(cycle.id()).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::pseudonym)),
                agencies.all().stream().collect(Collectors.toMap(Agency::id, Agency::name)),
                people.names(acting));
    }

    List<HistoryEntry> history(Cycle cycle) {
        return log.all(cycle.id());
    }

    Withholding withholding(Naming naming) {
        Map<String, CaseIdentity.IdentityContent> sealed = new HashMap<>();
        for (CaseIdentity identity : identities.of(naming.cycle().id())) {
            CaseId of = identity.id();
            sealed.put(String.valueOf(naming.pseudonym(of)), identity.content());
        }
        return new Withholding(new IdentityTraces(sealed));
    }

    static Table historyTable(Naming naming, List<HistoryEntry> history) {
        return Table.<HistoryEntry>of("history", "Something somebody did, the oldest first.")
                .column("at", "When", HistoryEntry::at)
                .column("person", "Who", e -> naming.person(e.person()))
                .column("what", "What was done", HistoryEntry::what)
                .column("subject_type", "To what kind of thing", HistoryEntry::subjectType)
                .column("subject", "To which one", e -> e.subject().toString())
                .column("detail", "More about it", HistoryEntry::detail)
                .column("reason", "The reason given", HistoryEntry::reason)
                .rows(new ArrayList<>(history));
    }
}
