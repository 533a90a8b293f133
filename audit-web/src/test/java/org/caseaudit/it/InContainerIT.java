package org.caseaudit.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caseaudit.application.agency.AddAgency;
import org.caseaudit.application.agency.AgencyQueries;
import org.caseaudit.application.agency.Bootstrap;
import org.caseaudit.application.agency.InvitePerson;
import org.caseaudit.application.agency.SignIn;
import org.caseaudit.application.agency.WhoAmI;
import org.caseaudit.application.shared.Tenancy;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: the partnership is bound round the container's transaction, and what is refused leaves nothing. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {
    @Inject
    private Bootstrap bootstrap;

    @Inject
    private SignIn signIn;

    @Inject
    private AddAgency addAgency;

    @Inject
    private InvitePerson invitePerson;

    @Inject
    private AgencyQueries agencyQueries;

    private Actor administratorOfANewPartnership() throws Exception {
        String email = "administrator-" + UUID.randomUUID() + "@example.org";
        bootstrap.ensure("Partnership of " + email, email);
        SignIn.Token token = new SignIn.Token(UUID.randomUUID().toString(), email, true);
        WhoAmI who = signIn.whoAmI(token).orElseThrow();
        return signIn.actor(token, who.partnerships().get(0).partnership()).orElseThrow();
    }

    @Test
    void agencies_areSeenInTheirOwnPartnershipOnly() throws Exception {
        Actor here = administratorOfANewPartnership();
        Actor there = administratorOfANewPartnership();
        addAgency.handle(here, new AddAgency.Command("Synthetic Police", Sector.POLICE, false), null);
        assertEquals(1, agencyQueries.agencies(here).size());
        assertTrue(agencyQueries.agencies(there).isEmpty());
        assertEquals(Tenancy.NOBODY, Tenancy.current());
    }

    @Test
    void refusedInvitation_leavesNeitherPersonNorRole() throws Exception {
        Actor administrator = administratorOfANewPartnership();
        List<Seat> secondIsWrong =
                List.of(new Seat(Role.CHAIR, null), new Seat(Role.AUDITOR, new AgencyId(UUID.randomUUID())));
        InvitePerson.Command command =
                new InvitePerson.Command(UUID.randomUUID() + "@example.org", "Somebody Synthetic", secondIsWrong);
        assertThrows(RuleBroken.class, () -> invitePerson.handle(administrator, command, null));
        assertFalse(agencyQueries.people(administrator).stream()
                .anyMatch(p -> p.email().equals(command.email())));
    }

    @Test
    void unverifiedEmail_linksNobody() throws Exception {
        String email = "waiting-" + UUID.randomUUID() + "@example.org";
        bootstrap.ensure("Partnership of " + email, email);
        assertTrue(signIn.whoAmI(new SignIn.Token("somebody", email, false)).isEmpty());
        assertTrue(signIn.whoAmI(new SignIn.Token("somebody-" + email, email, true))
                .isPresent());
        assertTrue(
                signIn.whoAmI(new SignIn.Token("another-" + email, email, true)).isEmpty());
    }
}
