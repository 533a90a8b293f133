package org.caseaudit.domain.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendeeTest {
    private static final AgencyId POLICE = new AgencyId(UUID.randomUUID());
    private static final AgencyId HEALTH = new AgencyId(UUID.randomUUID());

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "AUDITOR,             police, AUDITOR",
                "AUDITOR AGENCY_LEAD, police, AGENCY_LEAD", // whoever is both speaks as lead
                "AUDITOR,             health, -", // not theirs
                "AUDITOR,             -,      -", // says for whom they come
                "CHAIR,               -,      CHAIR",
                "CHAIR,               police, -",
                "SCRUTINEER BOARD_MEMBER, -,  SCRUTINEER",
                "ADMINISTRATOR,       -,      -", // keeps people and settings, sees no case
            })
    void somebody_sitsAtTheTable_inARoleTheyHold(String roles, String agency, Role role) {
        List<Seat> seats = Arrays.stream(roles.split(" "))
                .map(Role::valueOf)
                .map(r -> new Seat(r, r.ofAgency() ? POLICE : null))
                .toList();
        AgencyId forWhom = agency == null ? null : agency.equals("police") ? POLICE : HEALTH;

        assertThat(Attendee.roleAtTheTable(seats, forWhom)).isEqualTo(Optional.ofNullable(role));
    }

    @Test
    void nobody_isAtAMeetingTwice() {
        PersonId person = new PersonId(UUID.randomUUID());
        Attendee forPolice = Attendee.person(person, Role.AUDITOR, POLICE);

        assertThat(forPolice.isSameAs(Attendee.person(person, Role.AGENCY_LEAD, HEALTH)))
                .as("one person, whomever they speak for")
                .isTrue();
        assertThat(forPolice.isSameAs(Attendee.person(new PersonId(UUID.randomUUID()), Role.AUDITOR, POLICE)))
                .isFalse();
        assertThat(Attendee.guest("Named nurse", HEALTH).isSameAs(Attendee.guest(" named nurse ", HEALTH)))
                .isTrue();
        assertThat(Attendee.guest("Named nurse", HEALTH).isSameAs(Attendee.guest("Named nurse", POLICE)))
                .as("each agency may bring one")
                .isFalse();
        assertThat(Attendee.guest("Named nurse", POLICE).isSameAs(forPolice)).isFalse();
        assertThat(forPolice.isSameAs(Attendee.guest("Named nurse", POLICE))).isFalse();
    }
}
