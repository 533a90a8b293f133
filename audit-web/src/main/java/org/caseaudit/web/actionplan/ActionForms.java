package org.caseaudit.web.actionplan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.caseaudit.application.actionplan.ActionQueries.ActionView;
import org.caseaudit.application.agency.AgencyQueries.PersonView;
import org.caseaudit.application.cycle.CycleQueries.CycleView;
import org.caseaudit.domain.actionplan.Impact;
import org.caseaudit.domain.cycle.CycleState;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.DateField;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;
import org.caseaudit.web.layout.London;

/**
 * What can be filled in on the page of an action, with what was typed and what was wrong with it.
 *
 * @param later audits into which it can be carried
 * @param isRedating whether the form for a new date is what the reader is at
 * @param isCarrying likewise for carrying forward
 * @param isReturning likewise for returning it
 * @param isReopening likewise for opening it again
 * @param owners to whom it can be handed over
 * @param isHandingOver likewise for handing it over
 */
public record ActionForms(
        Field evidence,
        Field file,
        Field returnReason,
        Field reopenReason,
        DateField deadline,
        Field redateReason,
        Field into,
        List<Choice> later,
        Field carryReason,
        Field impact,
        List<Choice> impacts,
        Field whatShowsIt,
        Field owner,
        List<Choice> owners,
        Field handOverReason,
        boolean isRedating,
        boolean isCarrying,
        boolean isReturning,
        boolean isReopening,
        boolean isHandingOver) {
    /** In place of an audit: one that is not planned here yet, and is named in the reason. */
    static final String ELSEWHERE = "elsewhere";

    static ActionForms of(
            ActionView action, List<CycleView> cycles, List<PersonView> people, StepForm typed, FormErrors errors) {
        return new ActionForms(
                Field.of(
                                "evidence",
                                Label.of("What was done, and what shows it?").size(Label.Size.M))
                        .hint("Say what changed, for whom, and how you know. No names of children or families.")
                        .value(typed.evidence())
                        .error(errors.at("evidence")),
                Field.of("file", Label.of("Add a file").size(Label.Size.M)).error(errors.at("file")),
                Field.of("return-reason", "What is still missing?")
                        .value(typed.returnReason())
                        .error(errors.at("return-reason")),
                Field.of("reopen-reason", "Why is it opened again?")
                        .value(typed.reopenReason())
                        .error(errors.at("reopen-reason")),
                deadline(action, typed).errors(errors),
                Field.of("redate-reason", "Why can the date not be kept?")
                        .value(typed.redateReason())
                        .error(errors.at("redate-reason")),
                Field.of("into", "Into which audit?").value(typed.into()).error(errors.at("into")),
                later(action, cycles),
                Field.of("carry-reason", "Why, and what is still to be done there?")
                        .value(typed.carryReason())
                        .error(errors.at("carry-reason")),
                Field.of(
                                "impact",
                                Label.of("Did it make a difference for children?")
                                        .size(Label.Size.M))
                        .value(typed.impact())
                        .error(errors.at("impact")),
                Arrays.stream(Impact.values())
                        .map(each -> Choice.of(each, ActionWords.impact(each)))
                        .toList(),
                Field.of("what-shows-it", "What shows it?")
                        .hint("Compare with the measure: " + action.measure())
                        .value(typed.whatShowsIt())
                        .error(errors.at("what-shows-it")),
                Field.of("owner", "Who goes on with it?")
                        .value(typed.chosenOwner())
                        .error(errors.at("owner")),
                owners(action, people),
                Field.of("hand-over-reason", "Why is it handed over?")
                        .value(typed.handOverReason())
                        .error(errors.at("hand-over-reason")),
                isAt(errors, "redate-reason", "deadline", "deadline-day")
                        || !typed.deadline().isBlank(),
                isAt(errors, "carry-reason", "into"),
                isAt(errors, "return-reason"),
                isAt(errors, "reopen-reason"),
                isAt(errors, "owner", "hand-over-reason"));
    }

    /** Those of its agency first; whoever reads this page sees no others than they may hand it to. */
    private static List<Choice> owners(ActionView action, List<PersonView> people) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Select a person")));
        people.stream()
                .filter(person ->
                        !person.id().equals(action.owner()) && !person.roles().isEmpty())
                .sorted(Comparator.<PersonView, Boolean>comparing(person -> !serves(person, action))
                        .thenComparing(PersonView::name))
                .forEach(person -> choices.add(Choice.of(
                        person.id().value(),
                        serves(person, action) ? person.name() + ", " + action.agencyName() : person.name())));
        return choices;
    }

    private static boolean serves(PersonView person, ActionView action) {
        return person.roles().stream().anyMatch(role -> action.agency().equals(role.agency()));
    }

    private static DateField deadline(ActionView action, StepForm typed) {
        return DateField.of("deadline", "New date")
                .hint("The date now is " + London.day(action.deadline()) + ". For example 31 3 2027.")
                .typed(
                        typed.deadline().day(),
                        typed.deadline().month(),
                        typed.deadline().year());
    }

    /** Audits that have not come to their report: only there somebody would take it up. */
    private static List<Choice> later(ActionView action, List<CycleView> cycles) {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Select an audit")));
        cycles.stream()
                .filter(cycle -> !cycle.id().equals(action.cycle()))
                .filter(cycle -> cycle.state() == CycleState.PLANNED
                        || cycle.state() == CycleState.OPEN
                        || cycle.state() == CycleState.MODERATION
                        || cycle.state() == CycleState.REPORTING)
                .forEach(cycle -> choices.add(Choice.of(cycle.id().value(), name(cycle))));
        choices.add(Choice.of(ELSEWHERE, "One that is not planned here yet; I name it below"));
        return choices;
    }

    static String name(CycleView cycle) {
        return cycle.theme() + ", meeting " + London.day(cycle.timetable().meeting());
    }

    private static boolean isAt(FormErrors errors, String... fields) {
        return Arrays.stream(fields).anyMatch(field -> errors.at(field) != null);
    }
}
