package org.caseaudit.persistence;

import static org.caseaudit.testing.ChildBuilder.aChild;
import static org.caseaudit.testing.PlanBuilder.aPlan;

import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseaudit.application.actionplan.ActionQueries;
import org.caseaudit.application.assignment.AssignmentQueries;
import org.caseaudit.application.cycledata.TakeCycleData;
import org.caseaudit.application.document.compose.Issue;
import org.caseaudit.application.document.compose.ReportDocument;
import org.caseaudit.application.moderation.BeginReporting;
import org.caseaudit.application.moderation.ModerationQueries;
import org.caseaudit.application.picture.PictureQueries;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.shared.Ids;
import org.caseaudit.application.shared.Json;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.agency.Agency;
import org.caseaudit.domain.agency.AgencyId;
import org.caseaudit.domain.agency.Partnership;
import org.caseaudit.domain.agency.Person;
import org.caseaudit.domain.agency.Role;
import org.caseaudit.domain.agency.Seat;
import org.caseaudit.domain.agency.Sector;
import org.caseaudit.domain.assignment.Assignment;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.cycle.Cycle;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.cycle.Invitation;
import org.caseaudit.domain.cycle.InvitationId;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.domain.grading.EntryKind;
import org.caseaudit.domain.grading.EntryText;
import org.caseaudit.domain.grading.FormEntry;
import org.caseaudit.domain.grading.FormEntryId;
import org.caseaudit.domain.moderation.AgencyGrade;
import org.caseaudit.domain.moderation.Decision;
import org.caseaudit.domain.moderation.DecisionId;
import org.caseaudit.domain.moderation.DecisionKind;
import org.caseaudit.domain.moderation.DissentId;
import org.caseaudit.domain.moderation.ItemKey;
import org.caseaudit.domain.moderation.ModerationItem;
import org.caseaudit.domain.moderation.Ruling;
import org.caseaudit.domain.moderation.Ruling.DissentingVoice;
import org.caseaudit.domain.report.CombinedReport;
import org.caseaudit.domain.report.Report;
import org.caseaudit.domain.report.ReportVersion;
import org.caseaudit.domain.report.ReportVersionId;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.domain.shared.Sha256;
import org.caseaudit.domain.template.LgaArea;
import org.caseaudit.domain.template.OfstedScale;
import org.caseaudit.domain.template.Purpose;
import org.caseaudit.domain.template.Question;
import org.caseaudit.domain.template.QuestionClass;
import org.caseaudit.domain.template.QuestionType;
import org.caseaudit.domain.template.Section;
import org.caseaudit.domain.template.TemplateDefinition;
import org.caseaudit.domain.template.TemplateVersion;
import org.caseaudit.domain.template.TemplateVersionId;
import org.caseaudit.integration.document.Writers;
import org.caseaudit.testing.JpaUseCases;
import org.caseaudit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * How long a report takes, in figures and not as a test, because a loaded machine would fail it: {@code ./mvnw -pl audit-model
 * test -Dtest=ReportBenchmark}. Asked for are 2 s to compose and 5 s to print 100 cases × 12 agencies × 250 answers, and
 * less than 1 s for both with 8 × 7; and 500 ms for the pages of progress, meeting and board with 100 × 40.
 */
final class ReportBenchmark {
    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");
    /** On a machine that does something else too, how long it worked says more than how long it took. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int RUNS_UNTIL_WARM = 5;
    private static final int SECTIONS = 10;
    private static final int QUESTIONS = 25;
    private static final int FEW_QUESTIONS = 3;
    private static final List<String> GRADES = List.of("outstanding", "good", "requires-improvement", "inadequate");

    private static final int WORDS = 14;
    private static final List<String> SYLLABLES =
            List.of("ba", "da", "fe", "ge", "hi", "ka", "le", "mi", "no", "po", "ra", "se", "ti", "vo", "wa", "zu");

    private final Random random = new Random(WORDS);
    private final TestDatabase database = new TestDatabase();
    private final PartnershipId partnership = new PartnershipId(UUID.randomUUID());
    private final Actor chair =
            new Actor(new PersonId(UUID.randomUUID()), partnership, List.of(new Seat(Role.CHAIR, null)));
    private final Actor board =
            new Actor(new PersonId(UUID.randomUUID()), partnership, List.of(new Seat(Role.BOARD_MEMBER, null)));
    private final CycleId cycle = Ids.next(CycleId::new);
    private int questions = QUESTIONS;

    public static void main(String[] arguments) {
        for (int run = 1; run <= RUNS_UNTIL_WARM; run++) {
            new ReportBenchmark().run(8, 7);
        }
        new ReportBenchmark().run(100, 12);
        new ReportBenchmark().screens(100, 40);
    }

    @Test
    void figures() {
        main(new String[0]);
    }

    private void run(int cases, int agencies) {
        timed("filled", cases, agencies, () -> fill(cases, agencies));
        timed("meeting ended", cases, agencies, this::endMeeting);
        timed("composed for the first time", cases, agencies, this::draft);
        CombinedReport report = timed("composed", cases, agencies, this::draft);
        Issue issue = Issue.draft("Synthetic", NOW);
        byte[] pdf = timed(
                "restricted report as PDF",
                cases,
                agencies,
                () -> Writers.pdf()
                        .write(ReportDocument.of(report, Edition.RESTRICTED, issue))
                        .bytes());
        timed(
                "public report as PDF",
                cases,
                agencies,
                () -> Writers.pdf()
                        .write(ReportDocument.of(report, Edition.PUBLIC, issue))
                        .pages());
        timed(
                "restricted report as Word",
                cases,
                agencies,
                () -> Writers.word().write(ReportDocument.of(report, Edition.RESTRICTED, issue)));
        timed(
                "all data",
                cases,
                agencies,
                () -> database.in(
                        partnership,
                        em -> use(em, TakeCycleData.class)
                                .handle(chair, cycle)
                                .file()
                                .toFile()
                                .delete()));
        System.out.println("the PDF has " + pdf.length / 1024 + " kB");
        Writers.keep("benchmark-" + cases + ".pdf", pdf);
        database.close();
    }

    private Object endMeeting() {
        return database.in(partnership, em -> {
            use(em, BeginReporting.class)
                    .handle(chair, cycle, em.find(Cycle.class, cycle).version());
            return null;
        });
    }

    private CombinedReport draft() {
        return database.in(
                partnership,
                em -> use(em, ReportQueries.class).draft(chair, cycle).content());
    }

    /** What the chair's largest pages ask for, with more than a hundred thousand answers in the database. */
    private void screens(int cases, int agencies) {
        questions = FEW_QUESTIONS;
        timed("filled", cases, agencies, () -> fill(cases, agencies));
        endMeeting();
        CombinedReport report = timed("composed", cases, agencies, this::draft);
        database.in(partnership, em -> publish(em, report));
        for (String how : List.of("cold", "warm", "warm")) {
            timed(
                    "where each form stands, " + how,
                    cases,
                    agencies,
                    () -> database.in(
                            partnership, em -> use(em, AssignmentQueries.class).progress(chair, cycle)));
            timed(
                    "the grading meeting, " + how,
                    cases,
                    agencies,
                    () -> database.in(
                            partnership, em -> use(em, ModerationQueries.class).items(chair, cycle)));
            timed(
                    "the board's page, " + how,
                    cases,
                    agencies,
                    () -> database.in(partnership, em -> {
                        use(em, ReportQueries.class).published(board, cycle);
                        use(em, ActionQueries.class).of(board, cycle);
                        return use(em, PictureQueries.class).ofReport(board, cycle);
                    }));
        }
        database.close();
    }

    private Object publish(EntityManager em, CombinedReport content) {
        Report report = em.createQuery("from Report", Report.class).getSingleResult();
        String words = Json.write(content);
        em.persist(new ReportVersion(
                Ids.next(ReportVersionId::new),
                cycle,
                report.signOff(),
                new ReportVersion.Frozen(words, Sha256.of(words)),
                chair.person(),
                NOW));
        report.present();
        em.find(Cycle.class, cycle).publish();
        return null;
    }

    private static <T> T use(EntityManager em, Class<T> useCase) {
        return JpaUseCases.over(em, Clock.systemUTC()).use(useCase);
    }

    private static <T> T timed(String what, int cases, int agencies, Supplier<T> work) {
        long from = System.nanoTime();
        long worked = THREADS.getCurrentThreadCpuTime();
        T result = work.get();
        Duration took = Duration.ofNanos(System.nanoTime() - from);
        Duration busy = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - worked);
        long used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / (1024 * 1024);
        System.out.printf(
                "%d cases x %d agencies: %s in %d ms, of these %d at work, %d MB in use%n",
                cases, agencies, what, took.toMillis(), busy.toMillis(), used);
        return result;
    }

    private Object fill(int cases, int agencies) {
        List<AgencyId> partners = database.in(partnership, em -> setUp(em, agencies));
        for (int i = 1; i <= cases; i++) {
            int number = i;
            database.in(partnership, em -> {
                CaseFile child = aChild().inCycle(cycle, number);
                em.persist(child);
                IntStream.range(0, partners.size()).forEach(a -> form(em, child, partners.get(a), number + a));
                decide(em, child, partners, number);
                return null;
            });
        }
        return null;
    }

    private List<AgencyId> setUp(EntityManager em, int agencies) {
        em.persist(new Partnership(partnership, "Synthetic"));
        em.persist(new Person(chair.person(), "chair@example.org", "Synthetic Chair"));
        TemplateVersion tool = new TemplateVersion(Ids.next(TemplateVersionId::new), 1, definition());
        tool.publish(NOW);
        em.persist(tool);
        Cycle audit = new Cycle(cycle, aPlan().with(tool.id()).build());
        audit.launch(NOW);
        audit.beginModeration(null);
        em.persist(audit);
        List<AgencyId> partners = new ArrayList<>();
        for (int i = 0; i < agencies; i++) {
            Agency agency = new Agency(Ids.next(AgencyId::new), "Synthetic Agency " + i, Sector.OTHER, false);
            em.persist(agency);
            em.persist(new Invitation(Ids.next(InvitationId::new), cycle, agency.id(), NOW));
            partners.add(agency.id());
        }
        return partners;
    }

    private TemplateDefinition definition() {
        List<Section> sections = IntStream.range(0, SECTIONS)
                .mapToObj(s -> new Section(
                        section(s),
                        "Practice area " + s,
                        null,
                        List.of(LgaArea.values()[s]),
                        true,
                        null,
                        IntStream.range(0, questions)
                                .mapToObj(q -> question(s, q))
                                .toList()))
                .toList();
        return new TemplateDefinition(
                "big", "Big", "For a measurement.", null, OfstedScale.FOUR_GRADES, true, sections);
    }

    private static String section(int number) {
        return "area-" + number;
    }

    private static Question question(int section, int number) {
        return new Question(
                "q-" + section + "-" + number,
                "What stands in the file on " + number + "?",
                null,
                QuestionType.TEXT,
                number == 0 ? Purpose.GOOD_PRACTICE : Purpose.EVIDENCE,
                QuestionClass.QUALITY,
                false,
                List.of(),
                null,
                null,
                null);
    }

    private void form(EntityManager em, CaseFile child, AgencyId agency, int which) {
        Assignment form =
                new Assignment(Ids.next(AssignmentId::new), child, agency, chair.person(), LocalDate.of(2026, 4, 13));
        form.save();
        form.submit(NOW);
        em.persist(form);
        for (int s = 0; s < SECTIONS; s++) {
            for (int q = 0; q < questions; q++) {
                entry(em, form, EntryKind.ANSWER, "q-" + s + "-" + q, prose());
            }
            entry(em, form, EntryKind.GRADE, section(s), grade(which, s));
        }
        entry(em, form, EntryKind.GRADE, TemplateDefinition.OVERALL, grade(which, SECTIONS));
    }

    /** No two are alike, as people write; that every text shares a phrase with many is as it is, too. */
    private String prose() {
        return IntStream.range(0, WORDS)
                        .mapToObj(i -> syllable() + syllable())
                        .collect(Collectors.joining(" ", "The record says that ", ""))
                + " and what the child said was written down.";
    }

    private String syllable() {
        return SYLLABLES.get(random.nextInt(SYLLABLES.size()));
    }

    /** In every fourth section the agencies differ. */
    private static String grade(int which, int section) {
        return GRADES.get(section % 4 == 0 ? which % 3 : 1);
    }

    private void entry(EntityManager em, Assignment form, EntryKind kind, String code, String content) {
        FormEntry entry = new FormEntry(Ids.next(FormEntryId::new), form.id(), kind, code);
        entry.write(
                new EntryText(content, "The record was read from the first page to the last."), chair.person(), NOW);
        em.persist(entry);
    }

    private void decide(EntityManager em, CaseFile child, List<AgencyId> partners, int number) {
        for (int s = 0; s <= SECTIONS; s++) {
            int section = s;
            String code = s == SECTIONS ? TemplateDefinition.OVERALL : section(s);
            List<AgencyGrade> grades = IntStream.range(0, partners.size())
                    .mapToObj(a -> new AgencyGrade(partners.get(a), grade(number + a, section), "Read twice."))
                    .toList();
            ModerationItem item = new ModerationItem(new ItemKey(child.id(), code), OfstedScale.FOUR_GRADES, grades);
            boolean differ = s % 4 == 0;
            List<DissentingVoice> dissents = differ
                    ? grades.stream()
                            .filter(g -> !g.grade().equals("good"))
                            .map(g -> new DissentingVoice(g.agency(), "We saw it otherwise, and say so here."))
                            .toList()
                    : List.of();
            Ruling ruling = new Ruling(
                    differ ? DecisionKind.AGREED_TO_DIFFER : DecisionKind.AGREED, "good", "Talked through.", dissents);
            Decision decision = new Decision(Ids.next(DecisionId::new), cycle, item, ruling, 1, chair.person(), NOW);
            em.persist(decision);
            decision.dissents(item, ruling, () -> Ids.next(DissentId::new)).forEach(em::persist);
        }
    }
}
