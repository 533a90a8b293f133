package org.caseaudit.application.cycledata;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.table.Table;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.Challenges;
import org.caseaudit.domain.moderation.Attendance;
import org.caseaudit.domain.moderation.Attendances;
import org.caseaudit.domain.moderation.Decision;
import org.caseaudit.domain.moderation.DecisionId;
import org.caseaudit.domain.moderation.Decisions;
import org.caseaudit.domain.moderation.Dissent;
import org.caseaudit.domain.moderation.GradeResponse;
import org.caseaudit.domain.moderation.GradeResponses;

/** What the grading meeting decided, what was argued about, and who was there. */
@Collaborator
class MeetingTables {
    private final Attendances attendances;
    private final Decisions decisions;
    private final Challenges challenges;
    private final GradeResponses responses;

    @Inject
    MeetingTables(Attendances attendances, Decisions decisions, Challenges challenges, GradeResponses responses) {
        this.attendances = attendances;
        this.decisions = decisions;
        this.challenges = challenges;
        this.responses = responses;
    }

    List<Table> of(Naming naming) {
        return List.of(attendance(naming), decisions(naming), dissents(naming), challenges(naming), responses(naming));
    }

    private Table attendance(Naming naming) {
        return Table.<Attendance>of("attendance", "Somebody invited to the grading meeting.")
                .column("agency", "For which agency", a -> naming.agency(a.who().agency()))
                .column(
                        "person",
                        "Name, of those with an account",
                        a -> naming.person(a.who().person()))
                .column(
                        "role",
                        "In which role",
                        a -> a.who().role() == null ? null : a.who().role().name())
                .column("guest", "What a guest without account is", a -> a.who().guest())
                .column(
                        "presence",
                        "Present, apologies or absent",
                        a -> a.presence().name())
                .rows(attendances.of(naming.cycle().id()));
    }

    private Table decisions(Naming naming) {
        return Table.<Decision>of(
                        "decisions", "A decision of the meeting; deciding again adds a row and keeps the earlier.")
                .column("case", "Pseudonym", d -> naming.pseudonym(d.key().caseFile()))
                .column(
                        "section",
                        "Code of the section, or overall",
                        d -> d.key().section())
                .column("number", "The highest is the one that holds", Decision::number)
                .column("kind", "Agreed, or agreed to differ", d -> d.kind().name())
                .column("grade", "The common grade, if there is one", Decision::grade)
                .column("reason", "Why", Decision::reason)
                .column("decided_by", "Who recorded it", d -> naming.person(d.decidedBy()))
                .column("decided_at", "When", Decision::decidedAt)
                .rows(decisions.of(naming.cycle().id()));
    }

    private Table dissents(Naming naming) {
        Map<DecisionId, Decision> byId =
                decisions.of(naming.cycle().id()).stream().collect(Collectors.toMap(Decision::id, Function.identity()));
        return Table.<Dissent>of("dissents", "A grade an agency keeps against the meeting's, with its reason.")
                .column(
                        "case",
                        "Pseudonym",
                        d -> naming.pseudonym(byId.get(d.decision()).key().caseFile()))
                .column(
                        "section",
                        "Code of the section, or overall",
                        d -> byId.get(d.decision()).key().section())
                .column(
                        "decision",
                        "Number of the decision",
                        d -> byId.get(d.decision()).number())
                .column("agency", "Agency", d -> naming.agency(d.agency()))
                .column("grade", "The grade it keeps", Dissent::grade)
                .column("reason", "Why", Dissent::reason)
                .rows(decisions.dissents(naming.cycle().id()));
    }

    private Table challenges(Naming naming) {
        return Table.<Challenge>of("challenges", "What an agency questioned in another's form.")
                .column("case", "Pseudonym", c -> naming.pseudonym(c.caseFile()))
                .column("section", "Code of the section, or overall", Challenge::section)
                .column("challenger", "The agency that asks", c -> naming.agency(c.challenger()))
                .column("challenged", "The agency asked", c -> naming.agency(c.challenged()))
                .column("grade", "The grade in question", c -> c.subject().grade())
                .column(
                        "words",
                        "The reason or finding in question, word for word",
                        c -> c.subject().words())
                .column("challenge", "What is doubted", Challenge::text)
                .column("evidence", "What the doubt rests on", Challenge::evidence)
                .column("reply", "What the agency asked says", Challenge::reply)
                .column(
                        "outcome",
                        "What came of it",
                        c -> c.outcome() == null ? null : c.outcome().name())
                .column("reason", "Why", Challenge::outcomeReason)
                .column("raised_at", "When it was raised", Challenge::raisedAt)
                .column("replied_at", "When it was answered", Challenge::repliedAt)
                .column("decided_at", "When it was decided", Challenge::decidedAt)
                .rows(challenges.of(naming.cycle().id()));
    }

    private Table responses(Naming naming) {
        return Table.<GradeResponse>of(
                        "responses", "What an agency says to a grade of the meeting that is not its own.")
                .column("case", "Pseudonym", r -> naming.pseudonym(r.key().caseFile()))
                .column(
                        "section",
                        "Code of the section, or overall",
                        r -> r.key().section())
                .column("agency", "Agency", r -> naming.agency(r.agency()))
                .column("response", "What it says", GradeResponse::text)
                .column("written_at", "When", GradeResponse::writtenAt)
                .rows(responses.of(naming.cycle().id()));
    }
}
