package org.caseaudit.web.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;

/**
 * The parts of a partnership's pages, in the order of the navigation, and the roles that find something at each. The use
 * cases decide who may; a link is only not shown to whom it would lead nowhere.
 */
enum Area {
    AGENCY("Your agency", "agency", Role.AGENCY_LEAD),
    PROGRAMME("Programme", "programme", Role.CHAIR, Role.COORDINATOR, Role.SCRUTINEER),
    REPORTS(
            "Reports",
            "reports",
            Role.BOARD_MEMBER,
            Role.CHAIR,
            Role.COORDINATOR,
            Role.SCRUTINEER,
            Role.AGENCY_LEAD,
            Role.AUDITOR),
    ACTIONS(
            "Actions",
            "actions",
            Role.BOARD_MEMBER,
            Role.CHAIR,
            Role.COORDINATOR,
            Role.SCRUTINEER,
            Role.AGENCY_LEAD,
            Role.AUDITOR),
    TEMPLATES("Templates", "templates", Role.CHAIR, Role.COORDINATOR),
    PEOPLE("People and agencies", "people", Role.ADMINISTRATOR),
    SETTINGS("Settings", "settings", Role.ADMINISTRATOR);

    private final String text;
    private final String path;
    private final Set<Role> roles;

    Area(String text, String path, Role... roles) {
        this.text = text;
        this.path = path;
        this.roles = Set.of(roles);
    }

    /** The areas somebody with these seats finds something at. */
    static List<Area> of(List<Seat> seats) {
        return Arrays.stream(values())
                .filter(area -> seats.stream().anyMatch(seat -> area.roles.contains(seat.role())))
                .toList();
    }

    String text() {
        return text;
    }

    String path() {
        return path;
    }
}
