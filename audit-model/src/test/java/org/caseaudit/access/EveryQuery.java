package org.caseaudit.access;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.caseaudit.application.actionplan.ActionFilter;
import org.caseaudit.application.casefile.LookAtIdentity;
import org.caseaudit.application.evidence.DownloadEvidence;
import org.caseaudit.application.grading.TakeCopy;
import org.caseaudit.application.sampling.LookAtReferences;
import org.caseaudit.application.shared.UseCase;
import org.caseaudit.domain.actionplan.ActionId;
import org.caseaudit.domain.actionplan.ListedActionId;
import org.caseaudit.domain.actionplan.RecommendationId;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Membership;
import org.caseaudit.domain.agency.MembershipId;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.briefing.BriefingReceiptId;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.challenge.BoardChallengeId;
import org.caseaudit.domain.challenge.Challenge;
import org.caseaudit.domain.challenge.ChallengeId;
import org.caseaudit.domain.concern.Concern;
import org.caseaudit.domain.concern.ConcernId;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.finding.Finding;
import org.caseaudit.domain.finding.FindingId;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.participation.Period;
import org.caseaudit.domain.shared.PageRequest;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.Refusal;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.domain.voice.Voice;
import org.caseaudit.domain.voice.VoiceId;
import org.caseaudit.testing.ProductClasses;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SmallTemplate;

/**
 * Asks everything that can be asked of an audit: each method of each query class, found by reflection so that a new one
 * cannot be forgotten, with every identifier there is, also other agencies'.
 */
final class EveryQuery {
    private final RunningAudit audit;
    private final Map<Class<?>, List<?>> values = new HashMap<>();

    EveryQuery(RunningAudit audit) {
        this.audit = audit;
        var kept = audit.p.kept;
        values.put(CycleId.class, List.of(audit.cycle));
        values.put(CaseId.class, List.of(audit.shared, audit.other));
        values.put(AgencyId.class, kept.agencies.all().stream().map(Agency::id).toList());
        values.put(
                AssignmentId.class,
                kept.assignments.of(audit.cycle).stream().map(Assignment::id).toList());
        values.put(
                PersonId.class,
                kept.people.everything().stream().map(Person::id).toList());
        values.put(
                MembershipId.class,
                kept.memberships.all().stream().map(Membership::id).toList());
        values.put(TemplateVersionId.class, List.of(audit.template));
        values.put(EntryKind.class, List.of(EntryKind.values()));
        values.put(
                String.class,
                List.of(SmallTemplate.SEEN, SmallTemplate.GOOD, SmallTemplate.SECTION, TemplateDefinition.OVERALL));
        values.put(
                ItemKey.class,
                List.of(
                        new ItemKey(audit.shared, SmallTemplate.SECTION),
                        new ItemKey(audit.other, TemplateDefinition.OVERALL)));
        values.put(PageRequest.class, List.of(new PageRequest(1, 200)));
        values.put(int.class, List.of(1));
        values.put(LocalDate.class, List.of(LocalDate.of(2026, 4, 20)));
        values.put(Period.class, List.of(new Period(null, null)));
        // nothing of these exists before the report, but somebody may guess
        values.put(RecommendationId.class, List.of(new RecommendationId(new UUID(1, 1))));
        values.put(ActionFilter.class, List.of(ActionFilter.ALL));
        values.put(ActionId.class, List.of(new ActionId(new UUID(1, 1))));
        values.put(LgaArea.class, List.of(LgaArea.values()));
        values.put(ListedActionId.class, List.of(new ListedActionId(new UUID(1, 1))));
        values.put(BoardChallengeId.class, List.of(new BoardChallengeId(new UUID(1, 1))));
        values.put(BriefingReceiptId.class, List.of(new BriefingReceiptId(new UUID(1, 1))));
        values.put(EvidenceId.class, files());
        // these come and go: until there is one, somebody guesses
        CycleId cycle = audit.cycle;
        live(
                FindingId.class,
                () -> first(kept.findings.of(cycle), f -> !isOfPolice(f.agency()), Finding::id)
                        .orElseGet(() -> new FindingId(new UUID(1, 1))));
        live(
                ChallengeId.class,
                () -> first(kept.challenges.of(cycle), c -> true, Challenge::id)
                        .orElseGet(() -> new ChallengeId(new UUID(1, 1))));
        live(
                ConcernId.class,
                () -> first(kept.concerns.of(cycle), c -> !isOfPolice(c.agency()), Concern::id)
                        .orElseGet(() -> new ConcernId(new UUID(1, 1))));
        live(
                VoiceId.class,
                () -> first(kept.voices.of(cycle), v -> !isOfPolice(v.agency()), Voice::id)
                        .orElseGet(() -> new VoiceId(new UUID(1, 1))));
    }

    /** An identifier looked up when the question is asked; the question keeps its name, so that answers can be compared. */
    private record Live(String name, Supplier<?> id) {
        @Override
        public String toString() {
            return name;
        }
    }

    private void live(Class<?> type, Supplier<?> id) {
        values.put(type, List.of(new Live("the first " + type.getSimpleName() + " of others", id)));
    }

    private static <T, I> Optional<I> first(List<T> all, Predicate<T> which, Function<T, I> id) {
        return all.stream().filter(which).findFirst().map(id);
    }

    private boolean isOfPolice(AgencyId agency) {
        return audit.p.police.agency().equals(agency);
    }

    /** Those there are now, and one somebody guesses. */
    private List<EvidenceId> files() {
        List<EvidenceId> files = new ArrayList<>(List.of(new EvidenceId(new UUID(1, 1))));
        audit.p.kept.evidence.everything().forEach(file -> files.add(file.id()));
        return files;
    }

    /** What the person is told, by question; a refusal with its words. */
    Map<String, Object> answers(Actor who) {
        Map<String, Object> answers = new TreeMap<>();
        questions()
                .forEach(method -> arguments(method, 1, new ArrayList<>(List.of(who)))
                        .forEach(arguments -> answers.put(question(method, arguments), ask(method, arguments))));
        return answers;
    }

    /** All that the person is told, in one text, to look for what must not be in it. */
    String told(Actor who) {
        return String.join(
                "\n", answers(who).values().stream().map(String::valueOf).toList());
    }

    private static Stream<Method> questions() {
        return Stream.concat(
                        ProductClasses.ALL.stream()
                                .filter(c -> c.isAnnotatedWith(UseCase.class))
                                .filter(c -> c.getSimpleName().endsWith("Queries"))
                                .map(JavaClass::reflect),
                        Stream.of(LookAtIdentity.class, LookAtReferences.class, DownloadEvidence.class, TakeCopy.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    private Stream<List<Object>> arguments(Method method, int next, List<Object> soFar) {
        if (next == method.getParameterCount()) {
            return Stream.of(soFar);
        }
        Class<?> type = method.getParameterTypes()[next];
        List<?> possible = values.get(type);
        if (possible == null) {
            throw new IllegalStateException("Say here which " + type.getSimpleName() + " to ask " + method + " with");
        }
        return possible.stream().flatMap(value -> {
            List<Object> longer = new ArrayList<>(soFar);
            longer.add(value);
            return arguments(method, next + 1, longer);
        });
    }

    private static String question(Method method, List<Object> arguments) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + arguments.subList(1, arguments.size());
    }

    private Object ask(Method method, List<Object> arguments) {
        try {
            Object[] now = arguments.stream()
                    .map(argument -> argument instanceof Live live ? live.id().get() : argument)
                    .toArray();
            Object answer = method.invoke(audit.p.use(method.getDeclaringClass()), now);
            if (answer instanceof byte[] drawn) {
                return new String(drawn, StandardCharsets.UTF_8);
            }
            return answer == null ? "nothing" : answer;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Refusal refusal) {
                return refusal.code() + ": " + refusal.getMessage();
            }
            throw new AssertionError(question(method, arguments), e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
