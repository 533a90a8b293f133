package org.caseaudit.web.challenge;

import java.util.List;
import org.caseaudit.application.challenge.ChallengeQueries.ChallengeView;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.web.challenge.ChallengeNames.Names;
import org.caseaudit.web.govuk.TaskItem;
import org.caseaudit.web.layout.Addresses;
import org.caseaudit.web.layout.London;

/**
 * The challenges of one audit as somebody sees them: those of their own agencies, those their agencies raised, and the rest.
 *
 * @param grades where a challenge is raised from
 */
public record ChallengeList(
        String theme, List<TaskItem> ofOurs, List<TaskItem> byUs, List<TaskItem> others, String grades) {
    static ChallengeList of(PartnershipId partnership, Names names, Actor actor, List<ChallengeView> challenges) {
        return new ChallengeList(
                names.cycle().theme(),
                challenges.stream()
                        .filter(c -> actor.agencies().contains(c.challenged()))
                        .map(c -> item(partnership, names, c))
                        .toList(),
                challenges.stream()
                        .filter(c -> actor.agencies().contains(c.challenger()))
                        .map(c -> item(partnership, names, c))
                        .toList(),
                challenges.stream()
                        .filter(c -> !actor.agencies().contains(c.challenged())
                                && !actor.agencies().contains(c.challenger()))
                        .map(c -> item(partnership, names, c))
                        .toList(),
                Addresses.in(partnership, "cycles", names.cycle().id(), "grades"));
    }

    public boolean isEmpty() {
        return ofOurs.isEmpty() && byUs.isEmpty() && others.isEmpty();
    }

    private static TaskItem item(PartnershipId partnership, Names names, ChallengeView challenge) {
        String what = challenge.finding() == null ? names.section(challenge.section()) : "A finding";
        return TaskItem.of(
                        names.pseudonym(challenge.caseFile()) + ": " + what,
                        Addresses.in(partnership, "challenges", challenge.id()),
                        ChallengeWords.tag(challenge.state(), challenge.outcome()))
                .hint(names.agency(challenge.challenger()) + " to " + names.agency(challenge.challenged()) + ", raised "
                        + London.day(challenge.raisedAt()));
    }
}
