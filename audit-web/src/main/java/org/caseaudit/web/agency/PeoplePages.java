package org.caseaudit.web.agency;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.agency.CorrectPerson;
import org.caseaudit.application.agency.InvitePerson;
import org.caseaudit.application.agency.PeopleAccess;
import org.caseaudit.application.shared.Collisions;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.domain.shared.Stale;
import org.caseaudit.web.asked.Asked;
import org.caseaudit.web.asked.AskingView;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.Frame;
import org.caseaudit.web.layout.HtmlWriter;
import org.caseaudit.web.layout.Notices;
import org.caseaudit.web.layout.Page;
import org.caseaudit.web.layout.SeeOther;
import org.caseaudit.web.layout.Unprocessable;
import org.caseaudit.web.security.SignedIn;
import org.caseaudit.web.templates.Templates;

/** People and agencies at a glance, one person with their roles, and how somebody is invited. */
@Path(Addresses.PARTNERSHIP + "/people")
@Produces(HtmlWriter.HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ApplicationScoped
public class PeoplePages {
    private static final String TITLE = "People and agencies";
    private static final String STALE =
            "Somebody else has changed this person meanwhile. Look at what stands below before you save.";

    @Inject
    private SignedIn signedIn;

    @Inject
    private AgencyQueries agencyQueries;

    @Inject
    private InvitePerson invitePerson;

    @Inject
    private CorrectPerson correctPerson;

    @Inject
    private Frame frame;

    @Inject
    private Notices notices;

    @Inject
    private Templates templates;

    @GET
    public JteModel all(@PathParam("partnership") PartnershipId partnership) {
        Actor actor = signedIn.in(partnership);
        return templates.agencyPeople(
                frame.page(TITLE),
                PeopleView.of(partnership, agencyQueries.agencies(actor), agencyQueries.people(actor)));
    }

    @GET
    @Path("invite")
    public JteModel inviting(@PathParam("partnership") PartnershipId partnership) {
        return inviting(partnership, InviteForm.blank(), FormErrors.NONE);
    }

    @POST
    @Path("invite")
    public Response invite(@PathParam("partnership") PartnershipId partnership, MultivaluedMap<String, String> sent) {
        InviteForm form = InviteForm.of(new Typed(sent));
        Actor actor = signedIn.in(partnership);
        try {
            PersonId person = Collisions.retried(
                    () -> invitePerson.handle(actor, form.command(form.name(), form.email()), form.key()));
            notices.say("They have the role now, and a mail tells them so");
            return SeeOther.at(Addresses.in(partnership, "people", person));
        } catch (RuleBroken refused) {
            return Unprocessable.with(inviting(partnership, form, FormErrors.of(refused)));
        }
    }

    private JteModel inviting(PartnershipId partnership, InviteForm form, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        PeopleAccess.requireKeep(actor);
        String people = Addresses.in(partnership, "people");
        Page page = frame.page("Invite somebody").backTo(TITLE, people).with(errors);
        return templates.agencyInvite(
                page, people + "/invite", InviteFields.of(form, agencyQueries.agencies(actor), errors));
    }

    @GET
    @Path("{person}")
    public JteModel one(@PathParam("partnership") PartnershipId partnership, @PathParam("person") PersonId id) {
        Actor actor = signedIn.in(partnership);
        PersonView person = agencyQueries.person(actor, id);
        return templates.agencyPerson(
                frame.page(person.name()).backTo(TITLE, Addresses.in(partnership, "people")),
                PersonPage.of(partnership, person, PeopleView.names(agencyQueries.agencies(actor))));
    }

    @GET
    @Path("{person}/correct")
    public JteModel correcting(@PathParam("partnership") PartnershipId partnership, @PathParam("person") PersonId id) {
        return correcting(partnership, id, Typed.NOTHING, FormErrors.NONE);
    }

    @POST
    @Path("{person}/correct")
    public Response correct(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("person") PersonId id,
            MultivaluedMap<String, String> sent) {
        Typed typed = new Typed(sent);
        Actor actor = signedIn.in(partnership);
        CorrectPerson.Command command =
                new CorrectPerson.Command(id, typed.version(), typed.text("name"), typed.text("email"));
        try {
            correctPerson.handle(actor, command);
            notices.say("Name and e-mail are put right");
            return SeeOther.at(Addresses.in(partnership, "people", id));
        } catch (RuleBroken refused) {
            return Unprocessable.with(correcting(partnership, id, typed, FormErrors.of(refused)));
        } catch (Stale stale) {
            return Unprocessable.with(correcting(partnership, id, typed, FormErrors.of(null, STALE)));
        }
    }

    private JteModel correcting(PartnershipId partnership, PersonId id, Typed typed, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        PeopleAccess.requireKeep(actor);
        PersonView person = agencyQueries.person(actor, id);
        String address = Addresses.in(partnership, "people", id);
        String meaning = person.signedIn()
                ? "They have signed in, and go on signing in as before: they are known by their sign-in, not by this"
                        + " address. It is where mails go."
                : "They have not signed in yet. The first time, their sign-in at your identity provider must have this"
                        + " address.";
        List<Asked> asked = List.of(
                Asked.line("name", "Full name", null, person.name(), typed, errors),
                Asked.line("email", "E-mail address", meaning, person.email(), typed, errors));
        AskingView view = AskingView.of(person.name(), address + "/correct", "Save", asked)
                .version(person.version())
                .cancel(address);
        Page page = frame.page("Correct name or e-mail")
                .backTo(person.name(), address)
                .with(errors);
        return templates.askedPage(page, view);
    }

    @GET
    @Path("{person}/roles")
    public JteModel giving(@PathParam("partnership") PartnershipId partnership, @PathParam("person") PersonId id) {
        return giving(partnership, id, InviteForm.blank(), FormErrors.NONE);
    }

    @POST
    @Path("{person}/roles")
    public Response give(
            @PathParam("partnership") PartnershipId partnership,
            @PathParam("person") PersonId id,
            MultivaluedMap<String, String> sent) {
        InviteForm form = InviteForm.of(new Typed(sent));
        Actor actor = signedIn.in(partnership);
        PersonView person = agencyQueries.person(actor, id);
        try {
            Collisions.retried(
                    () -> invitePerson.handle(actor, form.command(person.name(), person.email()), form.key()));
            notices.say(person.name() + " has another role");
            return SeeOther.at(Addresses.in(partnership, "people", id));
        } catch (RuleBroken refused) {
            return Unprocessable.with(giving(partnership, id, form, FormErrors.of(refused)));
        }
    }

    private JteModel giving(PartnershipId partnership, PersonId id, InviteForm form, FormErrors errors) {
        Actor actor = signedIn.in(partnership);
        PeopleAccess.requireKeep(actor);
        PersonView person = agencyQueries.person(actor, id);
        String address = Addresses.in(partnership, "people", id);
        Page page = frame.page("Give " + person.name() + " another role")
                .backTo(person.name(), address)
                .with(errors);
        return templates.agencyRole(
                page, address + "/roles", InviteFields.of(form, agencyQueries.agencies(actor), errors));
    }
}
