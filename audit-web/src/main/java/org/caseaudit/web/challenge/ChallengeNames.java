package org.caseaudit.web.challenge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.casefile.CaseQueries.CaseView;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;

/** Reads what agencies, cases and sections of an audit are called, for whoever may see a challenge in it. */
@ApplicationScoped
public class ChallengeNames {
    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private CaseQueries caseQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private TemplateQueries templateQueries;

    /** What things are called in one audit. */
    record Names(
            CycleView cycle, Map<CaseId, String> pseudonyms, Map<AgencyId, String> agencies, TemplateDefinition tool) {
        String pseudonym(CaseId child) {
            return pseudonyms.get(child);
        }

        String agency(AgencyId agency) {
            return agencies.get(agency);
        }

        String section(String code) {
            return tool.section(code).map(Section::title).orElse("The case as a whole");
        }
    }

    Names of(Actor actor, CycleId id) {
        CycleView cycle = cycleQueries.one(actor, id);
        return new Names(
                cycle,
                caseQueries.all(actor, id).stream().collect(Collectors.toMap(CaseView::id, CaseView::pseudonym)),
                agencyQueries.agencies(actor).stream().collect(Collectors.toMap(AgencyView::id, AgencyView::name)),
                templateQueries.one(actor, cycle.template()).definition());
    }
}
