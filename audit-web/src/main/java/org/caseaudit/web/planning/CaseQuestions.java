package org.caseaudit.web.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.caseaudit.application.casefile.RegisterCase;
import org.caseaudit.domain.casefile.AgeBand;
import org.caseaudit.domain.casefile.CaseDetails;
import org.caseaudit.domain.casefile.CaseIdentity;
import org.caseaudit.domain.casefile.Disability;
import org.caseaudit.domain.casefile.EthnicGroup;
import org.caseaudit.domain.casefile.Feature;
import org.caseaudit.domain.casefile.Gender;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.template.PlanType;
import org.caseaudit.web.asked.Asked;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.form.Typed;
import org.caseaudit.web.govuk.Choice;
import org.caseaudit.web.govuk.Field;
import org.caseaudit.web.govuk.Label;

/** What is asked of a child whose case somebody chose: what the audit may know, and who it is, sealed. */
final class CaseQuestions {
    private CaseQuestions() {}

    private static final String SEALED =
            "Sealed: only those who have to find the file see it, and each look is recorded. It is erased when the audit"
                    + " ends.";

    /** Of a new case. */
    static List<Asked> of(Typed typed, FormErrors errors) {
        List<Asked> asked = new ArrayList<>(details(null, typed, errors));
        asked.add(new Asked.Heading("Who the child is", SEALED));
        asked.addAll(identity("Leave empty to enter it later", typed, errors));
        return asked;
    }

    /** @param stored what is known already, or null */
    static List<Asked> details(CaseDetails stored, Typed typed, FormErrors errors) {
        boolean known = stored != null;
        List<Asked> asked = new ArrayList<>();
        asked.add(pick(
                "ageBand",
                "How old is the child?",
                AgeBand.values(),
                ChildWords::age,
                known ? stored.ageBand() : null,
                typed,
                errors));
        asked.add(pick(
                "gender",
                "Gender",
                Gender.values(),
                ChildWords::gender,
                known ? stored.gender() : null,
                typed,
                errors));
        asked.add(pick(
                "ethnicity",
                "Ethnicity",
                EthnicGroup.values(),
                ChildWords::ethnicity,
                known ? stored.ethnicity() : null,
                typed,
                errors));
        asked.add(Asked.line(
                "ethnicityDetail",
                "Ethnicity in more detail (optional)",
                null,
                known ? stored.ethnicityDetail() : null,
                typed,
                errors));
        asked.add(pick(
                "disability",
                "Is the child disabled?",
                Disability.values(),
                ChildWords::disability,
                known ? stored.disability() : null,
                typed,
                errors));
        asked.add(Asked.line(
                "firstLanguage",
                "First language (optional)",
                null,
                known ? stored.firstLanguage() : null,
                typed,
                errors));
        asked.add(pick(
                "planType",
                "Kind of plan",
                PlanType.values(),
                ChildWords::plan,
                known ? stored.planType() : null,
                typed,
                errors));
        asked.add(features(known ? stored.features() : List.of(), typed));
        return asked;
    }

    /** Who the child is; what is sealed already is never shown here, which would be a look at it. */
    static List<Asked> identity(String hint, Typed typed, FormErrors errors) {
        List<Asked> asked = new ArrayList<>();
        asked.add(Asked.line("name", "Name", hint, null, typed, errors));
        asked.add(Asked.day("dateOfBirth", "Date of birth (optional)", null, null, typed, errors));
        asked.add(Asked.words("address", "Address (optional)", null, 2, null, typed, errors));
        asked.add(Asked.line("recordNumbers", "Record numbers (optional)", null, null, typed, errors));
        return asked;
    }

    private static <E extends Enum<E>> Asked pick(
            String name,
            String question,
            E[] all,
            Function<E, String> words,
            E stored,
            Typed typed,
            FormErrors errors) {
        List<Choice> choices = new ArrayList<>();
        choices.add(Choice.of("", "Select"));
        Arrays.stream(all).map(one -> Choice.of(one, words.apply(one))).forEach(choices::add);
        return Asked.pick(name, question, choices, stored == null ? null : stored.name(), typed, errors);
    }

    private static Asked features(List<Feature> stored, Typed typed) {
        List<Choice> choices = Arrays.stream(Feature.values())
                .map(feature -> Choice.of(feature, ChildWords.feature(feature))
                        .checked(
                                typed.isNothing()
                                        ? stored.contains(feature)
                                        : typed.all("features").contains(feature.name())))
                .toList();
        Field field = Field.of(
                        "features",
                        Label.of("What is known of the child’s situation?").size(Label.Size.S))
                .hint("Select all that apply");
        return new Asked.SomeOf(field, choices);
    }

    static RegisterCase.Command command(CycleId cycle, Typed typed) {
        return new RegisterCase.Command(cycle, details(typed), identity(typed));
    }

    static CaseDetails details(Typed typed) {
        return new CaseDetails(
                typed.one(AgeBand.class, "ageBand"),
                typed.one(Gender.class, "gender"),
                typed.one(EthnicGroup.class, "ethnicity"),
                typed.text("ethnicityDetail"),
                typed.one(Disability.class, "disability"),
                typed.text("firstLanguage"),
                typed.one(PlanType.class, "planType"),
                typed.some(Feature.class, "features"));
    }

    /** Null where nothing of it was typed. */
    private static CaseIdentity.IdentityContent identity(Typed typed) {
        CaseIdentity.IdentityContent content = sealed(typed);
        return content.equals(new CaseIdentity.IdentityContent(null, null, null, null)) ? null : content;
    }

    /** What was typed of who the child is, whole or not. */
    static CaseIdentity.IdentityContent sealed(Typed typed) {
        return new CaseIdentity.IdentityContent(
                typed.text("name"), typed.day("dateOfBirth"), typed.text("address"), typed.text("recordNumbers"));
    }
}
