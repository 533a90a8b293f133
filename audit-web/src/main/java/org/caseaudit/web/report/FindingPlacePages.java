package org.caseaudit.web.report;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.casefile.CaseQueries;
import org.caseaudit.application.cycle.CycleAccess;
import org.caseaudit.application.cycle.CycleQueries;
import org.caseaudit.application.finding.FindingQueries;
import org.caseaudit.application.finding.FindingQueries.FindingView;
import org.caseaudit.application.finding.NameAgencyConcerned;
import org.caseaudit.application.finding.PlaceFinding;
import org.caseaudit.application.template.TemplateQueries;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.finding.Fate;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.shared.Id;
import org.caseaudit.domain.shared.NotFound;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.TypedText;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.report.FindingsToPlace.Undecided;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** Each finding gets its place in the report, or a reason why not. */
@Path(Addresses.PARTNERSHIP + "/cycles/{cycle}/report/findings")
@Produces(HtmlWriter.HTML)
@ApplicationScoped
public class FindingPlacePages {
    private static final String STALE =
            "Somebody else was here meanwhile. Look at what stands above now, then send yours if it shall stand";

    @Inject
    private SignedIn signedIn;

    @Inject
    private FindingQueries findingQueries;

    @Inject
    private CycleQueries cycleQueries;

    @Inject
    private CaseQueries caseQueries;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private TemplateQueries templateQueries;

    @Inject
    private PlaceFinding placeFinding;

    @Inject
    private NameAgencyConcerned nameAgencyConcerned;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel list(@PathParam("partnership") PartnershipId partnership, @PathParam("cycle") CycleId cycle) {
        return listed(new ReportPlace(partnership, cycle), FormErrors.NONE);
    }

    private JteModel listed(ReportPlace place, FormErrors errors) {
        Actor actor = signedIn.in(place.partnership());
        var page =
                frame.page("Findings").backTo("Back to the report", place.at()).with(errors);
        return templates.reportFindings(
                page,
                FindingsToPlace.of(
                        place,
                        names(actor, place.cycle()),
                        findingQueries.all(actor, place.cycle()),
                        CycleAccess.manages(actor)));
    }

    /** All of one kind that have no place yet, after the chair has read them. */
    @POST
    @Path("include")
    public Response include(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @FormParam("finding") List<String> findings) {
        ReportPlace place = new ReportPlace(partnership, cycle);
        Actor actor = signedIn.in(partnership);
        int included = 0;
        int changed = 0;
        for (Undecided finding :
                findings.stream().map(Undecided::parse).distinct().toList()) {
            finding(place, finding.id());
            try {
                placeFinding.handle(
                        actor, new PlaceFinding.Command(finding.id(), finding.version(), Fate.INCLUDED, null));
                included++;
            } catch (RuleBroken refused) {
                return answer(422, listed(place, FormErrors.of(null, refused.getMessage())));
            } catch (Stale stale) {
                changed++;
            }
        }
        notices.say(ReportWords.included(included, changed));
        return SeeOther.at(place.at("findings"));
    }

    @GET
    @Path("{finding}")
    public JteModel one(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("finding") FindingId id) {
        ReportPlace place = new ReportPlace(partnership, cycle);
        FindingView finding = finding(place, id);
        return shown(place, finding, FindingPlace.Typed.of(finding), FormErrors.NONE);
    }

    /** Both at once: which agency it concerns, where that is asked, and what becomes of it. */
    @POST
    @Path("{finding}")
    public Response put(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("finding") FindingId id,
            @FormParam("version") int version,
            @FormParam("agency") String agency,
            @FormParam("fate") String chosen,
            @FormParam("reason") String reason) {
        ReportPlace place = new ReportPlace(partnership, cycle);
        Actor actor = signedIn.in(partnership);
        FindingView finding = finding(place, id);
        var typed = new FindingPlace.Typed(version, fate(chosen), TypedText.of(reason), agency(agency));
        FormErrors missing = missing(finding, typed);
        if (!missing.isEmpty()) {
            return answer(422, shown(place, finding, typed, missing));
        }
        try {
            int now = name(actor, finding, typed);
            placeFinding.handle(actor, new PlaceFinding.Command(id, now, typed.fate(), typed.reason()));
        } catch (RuleBroken refused) {
            FindingView now = finding(place, id);
            return answer(422, shown(place, now, typed.onTopOf(now), FormErrors.of(refused)));
        } catch (Stale stale) {
            FindingView now = finding(place, id);
            return answer(409, shown(place, now, typed.onTopOf(now), FormErrors.of("fate", STALE)));
        }
        notices.say(typed.fate() == Fate.INCLUDED ? "The finding stands in the report." : "The finding is left out.");
        FindingView next = FindingsToPlace.next(findingQueries.all(actor, cycle));
        return SeeOther.at(next == null ? place.at("findings") : place.at("findings", next.id()));
    }

    /** Names the agency where another one was chosen, and says the version from then on. */
    private int name(Actor actor, FindingView finding, FindingPlace.Typed typed) {
        if (Objects.equals(typed.agency(), finding.about())) {
            return typed.version();
        }
        nameAgencyConcerned.handle(
                actor, new NameAgencyConcerned.Command(finding.id(), typed.version(), typed.agency()));
        return findingQueries.one(actor, finding.id()).version();
    }

    private static FormErrors missing(FindingView finding, FindingPlace.Typed typed) {
        if (typed.fate() == null) {
            return FormErrors.of("fate", "Select what becomes of it");
        }
        if (typed.fate() == Fate.LEFT_OUT) {
            return typed.reason() == null ? FormErrors.of("reason", "Enter why it is left out") : FormErrors.NONE;
        }
        return finding.kind().concernsAnAgency() && typed.agency() == null
                ? FormErrors.of("agency", "Select the agency this finding concerns, so that it can reply")
                : FormErrors.NONE;
    }

    private static AgencyId agency(String chosen) {
        return TypedText.of(chosen) == null ? null : Id.parse(AgencyId.class, TypedText.of(chosen));
    }

    private static Fate fate(String chosen) {
        return Arrays.stream(Fate.values())
                .filter(fate -> fate.name().equals(chosen) && fate != Fate.UNDECIDED)
                .findFirst()
                .orElse(null);
    }

    private FindingView finding(ReportPlace place, FindingId id) {
        FindingView finding = findingQueries.one(signedIn.in(place.partnership()), id);
        if (!finding.cycle().equals(place.cycle())) {
            throw new NotFound("finding");
        }
        return finding;
    }

    private FindingNames names(Actor actor, CycleId id) {
        var cycle = cycleQueries.one(actor, id);
        return new FindingNames(
                cycle.theme(),
                caseQueries.all(actor, id).stream()
                        .collect(Collectors.toMap(CaseQueries.CaseView::id, CaseQueries.CaseView::pseudonym)),
                agencyQueries.agencies(actor).stream()
                        .collect(Collectors.toMap(AgencyQueries.AgencyView::id, AgencyQueries.AgencyView::name)),
                templateQueries.one(actor, cycle.template()).definition());
    }

    private JteModel shown(ReportPlace place, FindingView finding, FindingPlace.Typed typed, FormErrors errors) {
        Actor actor = signedIn.in(place.partnership());
        String address = CycleAccess.manages(actor) ? place.at("findings", finding.id()) : null;
        var page = frame.page("A finding and its place")
                .backTo("All findings", place.at("findings"))
                .with(errors);
        return templates.reportFinding(
                page, FindingPlace.of(names(actor, place.cycle()), finding, address, typed, errors));
    }

    private static Response answer(int status, JteModel page) {
        return Response.status(status).entity(page).build();
    }
}
