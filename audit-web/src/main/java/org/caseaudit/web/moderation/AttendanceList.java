package org.caseaudit.web.moderation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseaudit.application.agency.AgencyQueries.AgencyView;
import org.caseaudit.application.moderation.AttendanceQueries.AttendanceView;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.moderation.Presence;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;

/**
 * Who is at the meeting, agency by agency.
 *
 * @param action null for who may only read
 */
public record AttendanceList(
        String theme,
        List<Table> tables,
        String action,
        List<Choice> presences,
        Field guest,
        Field guestAgency,
        List<Choice> agencies,
        Field guestPresence) {
    /** Those who come for one agency, or for the office. */
    public record Table(String agency, List<Person> people) {}

    /**
     * @param was what was recorded when the page was read
     * @param strike value of the button that takes somebody off the list; null where nobody recorded them
     */
    public record Person(
            String name, String role, String words, Field presence, String wasField, String was, String strike) {}

    static AttendanceList of(
            String theme,
            String action,
            List<Seated> seated,
            List<AgencyView> agencies,
            AttendanceForm form,
            FormErrors errors) {
        Map<String, List<Person>> tables = new LinkedHashMap<>();
        seated.forEach(s -> tables.computeIfAbsent(
                        s.agencyName() == null ? "The office, the board and guests of no agency" : s.agencyName(),
                        name -> new ArrayList<>())
                .add(person(s, form, errors)));
        List<Choice> none = new ArrayList<>(List.of(Choice.of("", "No agency of the partnership")));
        agencies.forEach(a -> none.add(Choice.of(a.id().value(), a.name())));
        return new AttendanceList(
                theme,
                tables.entrySet().stream()
                        .map(t -> new Table(t.getKey(), t.getValue()))
                        .toList(),
                action,
                choices(),
                Field.of(AttendanceForm.GUEST, "What they are")
                        .hint("For instance “Named nurse”. Their name is not kept.")
                        .value(form.guest())
                        .error(errors.at(AttendanceForm.GUEST)),
                Field.of(AttendanceForm.GUEST_AGENCY, "For which agency they come")
                        .value(
                                form.guestAgency() == null
                                        ? ""
                                        : form.guestAgency().value()),
                none,
                Field.of(AttendanceForm.GUEST_PRESENCE, "Were they there?")
                        .value(form.guestPresence() == null ? Presence.PRESENT : form.guestPresence()));
    }

    private static Person person(Seated seated, AttendanceForm form, FormErrors errors) {
        Presence chosen = form.chosen(seated);
        AttendanceView entry = seated.entry();
        return new Person(
                seated.name(),
                seated.role() == null ? "Guest" : words(seated.role()),
                words(seated.recorded()),
                Field.of(
                                seated.field(),
                                Label.of("Was " + seated.name() + " there?").onlyForScreenReaders())
                        .value(chosen == null ? "" : chosen)
                        .error(errors.at(seated.field())),
                AttendanceForm.wasField(seated),
                seated.recorded() == null ? "" : seated.recorded().name(),
                entry == null ? null : entry.id().value() + ":" + entry.version());
    }

    private static List<Choice> choices() {
        return List.of(
                Choice.of("", "Not recorded"),
                Choice.of(Presence.PRESENT, words(Presence.PRESENT)),
                Choice.of(Presence.APOLOGIES, words(Presence.APOLOGIES)),
                Choice.of(Presence.ABSENT, words(Presence.ABSENT)));
    }

    private static String words(Presence presence) {
        return presence == null
                ? "Not recorded"
                : switch (presence) {
                    case PRESENT -> "Present";
                    case APOLOGIES -> "Apologies";
                    case ABSENT -> "Absent";
                };
    }

    private static String words(Role role) {
        return switch (role) {
            case CHAIR -> "Chair";
            case COORDINATOR -> "Coordinator";
            case SCRUTINEER -> "Scrutineer";
            case BOARD_MEMBER -> "Board member";
            case AGENCY_LEAD -> "Agency lead";
            case AUDITOR -> "Auditor";
            case ADMINISTRATOR -> "Administrator";
        };
    }
}
