package org.caseaudit.application.cycledata;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caseaudit.application.shared.Collaborator;
import org.caseaudit.application.table.Table;
import org.caseaudit.domain.actionplan.Action;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.Actions;
import org.caseaudit.domain.actionplan.ImpactCheck;
import org.caseaudit.domain.actionplan.ListedAction;
import org.caseaudit.domain.actionplan.ListedActions;
import org.caseaudit.domain.actionplan.Recommendation;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.actionplan.Recommendations;
import org.caseaudit.domain.actionplan.Redating;
import org.caseaudit.domain.briefing.Briefing;
import org.caseaudit.domain.briefing.BriefingReceipt;
import org.caseaudit.domain.briefing.BriefingReceipts;
import org.caseaudit.domain.briefing.Briefings;
import org.caseaudit.domain.challenge.BoardChallenge;
import org.caseaudit.domain.challenge.BoardChallenges;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.Concerns;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.Findings;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.Reports;
import org.caseaudit.domain.voice.Voice;
import org.caseaudit.domain.voice.Voices;

/** What the audit found, what is to be done, and what came of it. */
@Collaborator
class LearningTables {
    private final Findings findings;
    private final Voices voices;
    private final Concerns concerns;
    private final Recommendations recommendations;
    private final Actions actions;
    private final ListedActions listed;
    private final Reports reports;
    private final BoardChallenges boardChallenges;
    private final Briefings briefings;
    private final BriefingReceipts receipts;

    @Inject
    LearningTables(
            Findings findings,
            Voices voices,
            Concerns concerns,
            Recommendations recommendations,
            Actions actions,
            ListedActions listed,
            Reports reports,
            BoardChallenges boardChallenges,
            Briefings briefings,
            BriefingReceipts receipts) {
        this.findings = findings;
        this.voices = voices;
        this.concerns = concerns;
        this.recommendations = recommendations;
        this.actions = actions;
        this.listed = listed;
        this.reports = reports;
        this.boardChallenges = boardChallenges;
        this.briefings = briefings;
        this.receipts = receipts;
    }

    List<Table> of(Naming naming) {
        List<Recommendation> asked = recommendations.of(naming.cycle().id());
        List<Action> plan = actions.of(naming.cycle().id());
        Map<RecommendationId, Integer> numbers =
                asked.stream().collect(Collectors.toMap(Recommendation::id, Recommendation::number));
        Map<ActionId, String> texts = plan.stream().collect(Collectors.toMap(Action::id, Action::text));
        return List.of(
                findings(naming),
                voices(naming),
                concerns(naming),
                recommendations(asked),
                actions(naming, plan, numbers),
                redatings(naming, texts),
                impactChecks(naming, texts),
                listedActions(naming, texts, numbers),
                report(naming),
                boardChallenges(naming),
                briefing(naming),
                receipts(naming));
    }

    private Table findings(Naming naming) {
        return Table.<Finding>of("findings", "What an agency or the meeting found.")
                .column("kind", "What kind of finding it is", f -> f.kind().name())
                .column("case", "Pseudonym, if it is of one case", f -> naming.pseudonym(f.caseFile()))
                .column("section", "Code of the section", Finding::section)
                .column("agency", "Who found it; empty for the meeting", f -> naming.agency(f.agency()))
                .column("text", "What was found", Finding::text)
                .column("about", "The agency it concerns, if it is another", f -> naming.agency(f.about()))
                .column("reply", "What that agency says to it", Finding::reply)
                .column("fate", "Whether it is in the report", f -> f.fate().name())
                .column("fate_reason", "Why it was left out", Finding::fateReason)
                .rows(findings.of(naming.cycle().id()));
    }

    private Table voices(Naming naming) {
        return Table.<Voice>of("voices", "What a child, a parent or a practitioner said; in words only with consent.")
                .column("case", "Pseudonym", v -> naming.pseudonym(v.caseFile()))
                .column("kind", "Whose voice it is", v -> v.kind().name())
                .column("gathered_on", "When it was heard", v -> v.content().gatheredOn())
                .column(
                        "consent",
                        "Whether they agreed to its use",
                        v -> v.content().consent().name())
                .column(
                        "how",
                        "How it was heard",
                        v -> v.mayBeUsed() ? v.content().how() : null)
                .column(
                        "text",
                        "What was said",
                        v -> v.mayBeUsed() ? v.content().text() : null)
                .rows(voices.of(naming.cycle().id()));
    }

    private Table concerns(Naming naming) {
        return Table.<Concern>of(
                        "concerns",
                        "An immediate safeguarding concern; what it was about is a matter of those who act on it.")
                .column("case", "Pseudonym", c -> naming.pseudonym(c.caseFile()))
                .column("agency", "Who raised it", c -> naming.agency(c.agency()))
                .column("state", "How far it is", c -> c.state().name())
                .column("raised_at", "When it was raised", Concern::raisedAt)
                .column("due", "By when something is to be done", Concern::due)
                .column("referred_at", "When it was referred to a manager", Concern::referredAt)
                .column("acted_at", "When something was done", Concern::actedAt)
                .column("resolved_at", "When it was resolved", Concern::resolvedAt)
                .rows(concerns.of(naming.cycle().id()));
    }

    private static Table recommendations(List<Recommendation> asked) {
        return Table.<Recommendation>of("recommendations", "What the report asks for.")
                .column("number", "Its number", Recommendation::number)
                .column("text", "What is asked for", Recommendation::text)
                .column("no_action_reason", "Why there is no action, if there is none", Recommendation::noActionReason)
                .rows(asked);
    }

    private static Table actions(Naming naming, List<Action> plan, Map<RecommendationId, Integer> numbers) {
        return Table.<Action>of("actions", "Who does what by when, and how it is known that it worked.")
                .column("recommendation", "Number of the recommendation", a -> numbers.get(a.recommendation()))
                .column("action", "What is done", Action::text)
                .column("owner", "Who does it", a -> naming.person(a.owner()))
                .column("agency", "For which agency", a -> naming.agency(a.agency()))
                .column("deadline", "By when", Action::deadline)
                .column("measure", "How it is known that it worked", Action::measure)
                .column("state", "How far it is", a -> a.state().name())
                .column("evidence", "What its owner says was done", Action::evidence)
                .column("state_reason", "Why it was returned, reopened or carried forward", Action::stateReason)
                .column("closed_at", "When it was closed", Action::closedAt)
                .rows(plan);
    }

    private Table redatings(Naming naming, Map<ActionId, String> texts) {
        return Table.<Redating>of("redatings", "A new deadline somebody asked for.")
                .column("action", "What is done", r -> texts.get(r.action()))
                .column("old_deadline", "The deadline before", Redating::oldDeadline)
                .column("new_deadline", "The deadline asked for", Redating::newDeadline)
                .column("reason", "Why", Redating::reason)
                .column("asked_by", "Who asked", r -> naming.person(r.askedBy()))
                .column("asked_at", "When", Redating::askedAt)
                .column("approved_at", "When the chair approved it; empty until then", Redating::approvedAt)
                .column("rejected_at", "When the chair kept the old one", Redating::rejectedAt)
                .column("rejection_reason", "Why the old one is kept", Redating::rejectionReason)
                .rows(actions.redatings(naming.cycle().id()));
    }

    private Table impactChecks(Naming naming, Map<ActionId, String> texts) {
        return Table.<ImpactCheck>of(
                        "impact-checks", "A look back at a closed action; a later one adds to it and replaces nothing.")
                .column("action", "What was done", c -> texts.get(c.action()))
                .column(
                        "impact",
                        "Whether it made a difference",
                        c -> c.impact().name())
                .column("what_shows_it", "What shows it", ImpactCheck::whatShowsIt)
                .column("checked_by", "Who looked", c -> naming.person(c.checkedBy()))
                .column("checked_at", "When", ImpactCheck::checkedAt)
                .rows(actions.impactChecksOfAll(List.of(naming.cycle().id())));
    }

    private Table listedActions(Naming naming, Map<ActionId, String> texts, Map<RecommendationId, Integer> numbers) {
        return Table.<ListedAction>of("listed-actions", "A line of an action list that came in from elsewhere.")
                .column(
                        "recommendation",
                        "Number of the recommendation it came in with",
                        l -> numbers.get(l.recommendation()))
                .column("list_sha256", "Checksum of the list", ListedAction::list)
                .column("number", "Its place on the list, counted from 1", ListedAction::number)
                .column("text", "What the list says is to be done", ListedAction::text)
                .column("lead", "Who, in the words of the list", ListedAction::lead)
                .column("owner", "The person here that is, if there is one", l -> naming.person(l.owner()))
                .column("agency", "For which agency", l -> naming.agency(l.agency()))
                .column("deadline", "By when", ListedAction::deadline)
                .column("measure", "How it is known that it worked", ListedAction::measure)
                .column("became", "The action that was made of it", l -> texts.get(l.action()))
                .column("struck_reason", "Why it was struck, if it was", ListedAction::struckReason)
                .rows(listed.of(naming.cycle().id()));
    }

    private Table report(Naming naming) {
        return Table.<Report>of(
                        "report",
                        "What stands beside the figures as it is now; what was signed off is in report-version-N.json.")
                .column("state", "How far it is", r -> r.state().name())
                .column("state_reason", "Why it was returned", Report::stateReason)
                .column("summary", "The summary", r -> r.narrative().summary())
                .column("method_note", "More on the method", r -> r.narrative().methodNote())
                .column("childs_voice", "The child’s voice", r -> r.narrative().childsVoice())
                .column(
                        "childs_voice_missing_because",
                        "Why no child speaks in it",
                        r -> r.narrative().childsVoiceMissingBecause())
                .rows(reports.of(naming.cycle().id()).stream().toList());
    }

    private Table boardChallenges(Naming naming) {
        return Table.<BoardChallenge>of(
                        "board-challenges", "What the board asked somebody to account for in the report.")
                .column("agency", "Who is asked; empty for the office", c -> naming.agency(c.agency()))
                .column("text", "What is asked", BoardChallenge::text)
                .column("raised_by", "Who asked", c -> naming.person(c.raisedBy()))
                .column("raised_at", "When", BoardChallenge::raisedAt)
                .column("reply", "The answer", BoardChallenge::reply)
                .column("replied_by", "Who answered", c -> naming.person(c.repliedBy()))
                .column("replied_at", "When", BoardChallenge::repliedAt)
                .rows(boardChallenges.ofAll(List.of(naming.cycle().id())));
    }

    private Table briefing(Naming naming) {
        return Table.<Briefing>of("briefing", "The learning briefing for front-line teams.")
                .column("state", "Whether it was sent", b -> b.state().name())
                .column("background", "Background", b -> b.text().background())
                .column("why_it_matters", "Why it matters", b -> b.text().whyItMatters())
                .column("what_we_found", "What was found", b -> b.text().whatWeFound())
                .column("what_works", "What works", b -> b.text().whatWorks())
                .column("what_to_change", "What to change", b -> b.text().whatToChange())
                .column("what_to_do", "What to do", b -> b.text().whatToDo())
                .column("questions", "Questions for a team", b -> b.text().questions())
                .column("sent_by", "Who sent it", b -> naming.person(b.sentBy()))
                .column("sent_at", "When", Briefing::sentAt)
                .rows(briefings.of(naming.cycle().id()).stream().toList());
    }

    private Table receipts(Naming naming) {
        return Table.<BriefingReceipt>of("briefing-receipts", "A team that read the learning briefing.")
                .column("agency", "Agency", r -> naming.agency(r.agency()))
                .column("team", "Team", r -> r.content().team())
                .column("read_by", "Who read it", r -> r.content().readBy())
                .column("read_on", "When", r -> r.content().readOn())
                .column(
                        "what_changed",
                        "What the team changed",
                        r -> r.content().whatChanged())
                .rows(receipts.of(naming.cycle().id()));
    }
}
