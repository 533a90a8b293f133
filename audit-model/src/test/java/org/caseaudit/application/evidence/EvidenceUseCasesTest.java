package org.caseaudit.application.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.notAllowed;
import static org.caseaudit.testing.Refusals.notFound;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;
import static org.caseaudit.testing.Refusals.stale;

import java.util.List;
import org.caseaudit.application.actionplan.AcceptAction;
import org.caseaudit.application.actionplan.ActionDesk;
import org.caseaudit.application.actionplan.EvidenceAction;
import org.caseaudit.application.actionplan.ReturnAction;
import org.caseaudit.application.assignment.HandOverForm;
import org.caseaudit.application.evidence.DownloadEvidence.Taken;
import org.caseaudit.application.evidence.EvidenceQueries.EvidenceView;
import org.caseaudit.application.shared.Idempotency;
import org.caseaudit.domain.agency.Actor;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.assignment.AssignmentState;
import org.caseaudit.domain.evidence.EvidenceFile;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.evidence.FileBytes;
import org.caseaudit.domain.evidence.FileType;
import org.caseaudit.domain.history.HistoryEntry;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SampleFiles;
import org.caseaudit.testing.SmallTemplate;
import org.junit.jupiter.api.Test;

class EvidenceUseCasesTest {
    private static final FileBytes LETTER = FileBytes.of(SampleFiles.pdf());

    private final RunningAudit a = RunningAudit.at(Moment.PLANNED);

    private AssignmentId launched() {
        a.launch();
        return a.form(a.shared, a.p.police);
    }

    private EvidenceId attach(AssignmentId form, String question, String name, FileBytes content, String key) {
        return a.p.use(AttachToAnswer.class)
                .handle(a.p.police.auditor(), new AttachToAnswer.Command(form, question, name, content), key);
    }

    private EvidenceId attach(AssignmentId form) {
        return attach(form, SmallTemplate.SEEN, "letter.pdf", LETTER, null);
    }

    private List<EvidenceView> files(AssignmentId form) {
        return a.p.use(EvidenceQueries.class).ofForm(a.p.police.auditor(), form);
    }

    private void remove(Actor who, EvidenceId file, int version) {
        a.p.use(RemoveEvidence.class).handle(who, file, version);
    }

    private List<HistoryEntry> facts(String what) {
        return a.p.kept.history.everything().stream()
                .filter(fact -> fact.what().equals(what))
                .toList();
    }

    @Test
    void fileAttached_isListedWithWhatItIs_andGivenOutAsItCameIn() {
        AssignmentId form = launched();

        EvidenceId id = attach(form, SmallTemplate.SEEN, "C:\\files\\letter.pdf", LETTER, null);

        assertThat(files(form)).singleElement().satisfies(file -> {
            assertThat(file.id()).isEqualTo(id);
            assertThat(file.question()).isEqualTo(SmallTemplate.SEEN);
            assertThat(file.name()).isEqualTo("letter.pdf");
            assertThat(file.type()).isEqualTo(FileType.PDF);
            assertThat(file.size()).isEqualTo(LETTER.size());
            assertThat(file.sha256()).isEqualTo(LETTER.sha256());
            assertThat(file.addedBy()).isEqualTo(a.p.police.auditor().person());
        });
        assertThat(a.p.use(DownloadEvidence.class).handle(a.p.police.lead(), id))
                .isEqualTo(new Taken("letter.pdf", LETTER));
        assertThat(a.kept(a.shared, a.p.police).state())
                .as("attaching is the first save as well")
                .isEqualTo(AssignmentState.IN_PROGRESS);
    }

    @Test
    void everyDownload_isInTheHistory_withWhoAndTheChecksum_andWithoutTheName() {
        AssignmentId form = launched();
        EvidenceId id = attach(form, SmallTemplate.SEEN, "Kim Invented.pdf", LETTER, null);

        a.p.use(DownloadEvidence.class).handle(a.p.police.lead(), id);
        a.p.use(DownloadEvidence.class).handle(a.p.police.auditor(), id);

        assertThat(facts("evidence-downloaded"))
                .extracting(HistoryEntry::person)
                .containsExactly(
                        a.p.police.auditor().person(), a.p.police.lead().person());
        assertThat(a.p.kept.history.everything())
                .noneMatch(fact -> String.valueOf(fact.detail()).contains("Kim"))
                .anyMatch(fact -> String.valueOf(fact.detail()).contains(LETTER.sha256()));
    }

    @Test
    void sameKey_attachesOnce_andRefusesAnotherFile() {
        AssignmentId form = launched();
        EvidenceId first = attach(form, SmallTemplate.SEEN, "letter.pdf", LETTER, "a-key");

        assertThat(attach(form, SmallTemplate.SEEN, "letter.pdf", LETTER, "a-key"))
                .isEqualTo(first);
        FileBytes other = FileBytes.of(SampleFiles.png());
        RuleBroken refusal = ruleBrokenBy(() -> attach(form, SmallTemplate.SEEN, "letter.png", other, "a-key"));

        assertThat(refusal.code()).isEqualTo(Idempotency.KEY_REUSED);
        assertThat(files(form)).hasSize(1);
    }

    @Test
    void refusedFile_leavesNothing() {
        AssignmentId form = launched();

        ruleBrokenBy(() -> attach(form, SmallTemplate.SEEN, "letter.pdf", FileBytes.of(SampleFiles.png()), null));

        assertThat(a.p.kept.evidence.everything()).isEmpty();
        assertThat(facts("evidence-attached")).isEmpty();
    }

    @Test
    void questionTheToolDoesNotHave_isNotFound() {
        AssignmentId form = launched();

        notFound(() -> attach(form, "no-such-question", "letter.pdf", LETTER, null));
    }

    @Test
    void oneFileMoreThanAFormHolds_isRefused() {
        AssignmentId form = launched();
        for (int i = 0; i < EvidenceDesk.MOST_FILES; i++) {
            attach(form);
        }

        assertThat(ruleBrokenBy(() -> attach(form)).getMessage()).contains("30");
    }

    @Test
    void removedFile_isGone_andItsNameAndChecksumStay() {
        AssignmentId form = launched();
        EvidenceId id = attach(form);

        remove(a.p.police.auditor(), id, 0);

        assertThat(files(form)).isEmpty();
        assertThat(a.p.kept.evidence.chunks(id)).isEmpty();
        notFound(() -> a.p.use(DownloadEvidence.class).handle(a.p.police.auditor(), id));
        notFound(() -> remove(a.p.police.auditor(), id, 0));
        EvidenceFile kept = a.p.kept.evidence.get(id);
        assertThat(kept.name()).isEqualTo("letter.pdf");
        assertThat(facts("evidence-removed"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.detail()).isEqualTo("seen, sha256 " + LETTER.sha256()));
    }

    @Test
    void staleRemoval_isRefused() {
        EvidenceId id = attach(launched());

        stale(() -> remove(a.p.police.auditor(), id, 7));
    }

    @Test
    void whoTakesAFormOver_removesItsFiles_andWhoHandedItOverDoesNotSeeThemAnyMore() {
        AssignmentId form = launched();
        EvidenceId id = attach(form);
        a.p.use(HandOverForm.class)
                .handle(a.p.police.lead(), RunningAudit.read(form), a.p.secondPoliceAuditor.person());

        notFound(() -> remove(a.p.police.auditor(), id, 0));
        remove(a.p.secondPoliceAuditor, id, 0);

        assertThat(a.p.kept.evidence.of(form)).isEmpty();
    }

    @Test
    void fileOfAQuestionNoLongerShown_isTakenOutAtSubmission() {
        AssignmentId form = launched();
        a.fill(a.shared, a.p.police).answering(SmallTemplate.SEEN, "no", "No entry.");
        attach(form, SmallTemplate.WHY_NOT, "rota.pdf", LETTER, null);
        EvidenceId stays = attach(form, SmallTemplate.SEEN, "log.pdf", LETTER, null);
        a.fill(a.shared, a.p.police).answering(SmallTemplate.SEEN, "yes", "Entry of 3 May.");
        a.fill(a.shared, a.p.police).complete();
        assertThat(files(form)).as("while it is written it stays").hasSize(2);

        a.submit(a.shared, a.p.police);

        assertThat(files(form)).extracting(EvidenceView::id).containsExactly(stays);
        assertThat(facts("hidden-evidence-taken-out")).hasSize(1);
    }

    @Test
    void formHandedIn_keepsItsFilesAsTheyAre_untilItComesBack() {
        a.goOnUntil(Moment.HANDED_IN);
        AssignmentId form = a.form(a.shared, a.p.police);

        assertThat(ruleBrokenBy(() -> attach(form)).code()).isEqualTo(RuleBroken.ILLEGAL_TRANSITION);
        ruleBrokenBy(() -> remove(a.p.police.auditor(), a.evidence(), 0));

        assertThat(files(form)).extracting(EvidenceView::id).containsExactly(a.evidence());
    }

    @Test
    void anotherAgency_findsAFileOnlyFromTheMeetingOn() {
        a.goOnUntil(Moment.HANDED_IN);
        notFound(() -> a.p.use(DownloadEvidence.class).handle(a.p.health.auditor(), a.evidence()));

        a.goOnUntil(Moment.MODERATION);

        assertThat(a.p.use(DownloadEvidence.class)
                        .handle(a.p.health.auditor(), a.evidence())
                        .content())
                .isEqualTo(LETTER);
        notFound(() -> a.p.use(DownloadEvidence.class).handle(a.p.socialCare.lead(), a.evidence()));
    }

    // ---- actions

    private ActionDesk.Read action() {
        return new ActionDesk.Read(a.action(), 0);
    }

    private EvidenceId attachToAction(Actor who) {
        return a.p.use(AttachToAction.class)
                .handle(
                        who,
                        new AttachToAction.Command(a.action(), "photo.jpg", FileBytes.of(SampleFiles.jpeg())),
                        null);
    }

    @Test
    void actionsFiles_areGathered_whileTheOwnerHasItInHand() {
        a.goOnUntil(Moment.PUBLISHED);
        Actor owner = a.p.police.auditor();
        ruleBrokenBy(() -> attachToAction(owner));

        a.p.use(AcceptAction.class).handle(owner, action());
        EvidenceId file = attachToAction(owner);
        a.p.use(EvidenceAction.class).handle(owner, action(), "All are trained.");
        ruleBrokenBy(() -> attachToAction(owner));
        ruleBrokenBy(() -> remove(owner, file, 0));

        a.p.use(ReturnAction.class).handle(a.p.chair, action(), "The list is unsigned.");
        remove(owner, file, 0);
        attachToAction(owner);

        assertThat(a.p.use(EvidenceQueries.class).ofAction(a.p.boardMember, a.action()))
                .extracting(EvidenceView::name)
                .containsExactly("photo.jpg");
    }

    @Test
    void actionsFile_isRemovedByWhoeverAddedIt_only() {
        a.goOnUntil(Moment.PUBLISHED);
        a.p.use(AcceptAction.class).handle(a.p.police.auditor(), action());
        EvidenceId owners = attachToAction(a.p.police.auditor());
        EvidenceId leads = attachToAction(a.p.police.lead());

        notAllowed(() -> remove(a.p.police.lead(), owners, 0));
        notAllowed(() -> remove(a.p.chair, owners, 0));
        remove(a.p.police.lead(), leads, 0);

        assertThat(a.p.kept.evidence.of(a.action()))
                .extracting(EvidenceFile::id)
                .containsExactly(owners);
    }
}
