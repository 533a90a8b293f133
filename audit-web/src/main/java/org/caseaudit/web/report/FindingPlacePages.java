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
        Actor actor = signedIn.in(partnership);
        ReportPlace place = new ReportPlace(partnership, cycle);
        var page = frame.page("Findings").backTo("Back to the report", place.at());
        return templates.reportFindings(
                page,
                FindingsToPlace.of(
                        place, names(actor, cycle), findingQueries.all(actor, cycle), CycleAccess.manages(actor)));
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

    @POST
    @Path("{finding}")
    public Response put(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("finding") FindingId id,
            @FormParam("version") int version,
            @FormParam("fate") String chosen,
            @FormParam("reason") String reason) {
        ReportPlace place = new ReportPlace(partnership, cycle);
        Actor actor = signedIn.in(partnership);
        FindingView finding = finding(place, id);
        var typed = new FindingPlace.Typed(version, fate(chosen), TypedText.of(reason), finding.about());
        try {
            placeFinding.handle(actor, new PlaceFinding.Command(id, version, typed.fate(), typed.reason()));
        } catch (RuleBroken refused) {
            return answer(422, shown(place, finding, typed, errors(refused, typed)));
        } catch (Stale stale) {
            FindingView now = finding(place, id);
            var onTop = new FindingPlace.Typed(now.version(), typed.fate(), typed.reason(), now.about());
            return answer(409, shown(place, now, onTop, FormErrors.of("fate", STALE)));
        }
        notices.say(typed.fate() == Fate.INCLUDED ? "The finding stands in the report." : "The finding is left out.");
        FindingView next = FindingsToPlace.next(findingQueries.all(actor, cycle));
        return SeeOther.at(next == null ? place.at("findings") : place.at("findings", next.id()));
    }

    @POST
    @Path("{finding}/agency")
    public Response name(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("cycle") CycleId cycle,
            @PathParam("finding") FindingId id,
            @FormParam("version") int version,
            @FormParam("agency") String chosen) {
        ReportPlace place = new ReportPlace(partnership, cycle);
        FindingView finding = finding(place, id);
        AgencyId agency = TypedText.of(chosen) == null ? null : Id.parse(AgencyId.class, TypedText.of(chosen));
        var typed = new FindingPlace.Typed(version, finding.fate(), finding.fateReason(), agency);
        try {
            nameAgencyConcerned.handle(signedIn.in(partnership), new NameAgencyConcerned.Command(id, version, agency));
        } catch (RuleBroken refused) {
            FormErrors errors = agency == null
                    ? FormErrors.of("agency", "Select the agency this finding concerns")
                    : FormErrors.of(refused);
            return answer(422, shown(place, finding, typed, errors));
        } catch (Stale stale) {
            FindingView now = finding(place, id);
            var onTop = new FindingPlace.Typed(now.version(), now.fate(), now.fateReason(), agency);
            return answer(409, shown(place, now, onTop, FormErrors.of("agency", STALE)));
        }
        notices.say("The agency is named, and may reply.");
        return SeeOther.at(place.at("findings", id));
    }

    private static FormErrors errors(RuleBroken refused, FindingPlace.Typed typed) {
        if (typed.fate() == null) {
            return FormErrors.of("fate", "Select what becomes of it");
        }
        return typed.fate() == Fate.LEFT_OUT && typed.reason() == null
                ? FormErrors.of("reason", "Enter why it is left out")
                : FormErrors.of(refused);
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
