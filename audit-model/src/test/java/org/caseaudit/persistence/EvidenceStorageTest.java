package org.caseaudit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.UUID;
import org.caseaudit.application.evidence.AttachToAnswer;
import org.caseaudit.application.evidence.DownloadEvidence;
import org.caseaudit.application.evidence.EvidenceQueries;
import org.caseaudit.application.evidence.RemoveEvidence;
import org.caseaudit.domain.assignment.AssignmentId;
import org.caseaudit.domain.evidence.EvidenceFiles;
import org.caseaudit.domain.evidence.EvidenceId;
import org.caseaudit.domain.evidence.FileBytes;
import org.caseaudit.domain.evidence.FileChunk;
import org.caseaudit.domain.shared.PartnershipId;
import org.caseaudit.testing.JpaUseCases;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.caseaudit.testing.SampleFiles;
import org.caseaudit.testing.SmallTemplate;
import org.caseaudit.testing.TestDatabase;
import org.caseaudit.testing.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only a database shows: files of many chunks come back whole, lists never load them, and other partnerships keep theirs. */
class EvidenceStorageTest {
    private final TestDatabase database = TestDatabase.shared();
    private RunningAudit a;
    private AssignmentId form;

    @BeforeEach
    void aFormIsBeingFilled() {
        a = RunningAudit.at(Moment.OPEN);
        form = a.form(a.shared, a.p.police);
        database.in(a.p.id, em -> {
            a.p.kept.everything().forEach(em::persist);
            return null;
        });
    }

    private interface Work<T> {
        T with(UseCases useCases);
    }

    private <T> T in(PartnershipId partnership, Work<T> work) {
        return database.in(partnership, em -> work.with(JpaUseCases.over(em, a.p.clock)));
    }

    /** A PDF of several chunks, the last one not full. */
    private static FileBytes big() {
        byte[] scan = new byte[2 * FileChunk.LARGEST + 12_345];
        new Random(1).nextBytes(scan);
        return FileBytes.of(SampleFiles.joined(
                SampleFiles.joined(SampleFiles.text("%PDF-1.4\n"), scan), SampleFiles.text("\n%%EOF")));
    }

    private EvidenceId attach(FileBytes content) {
        var command = new AttachToAnswer.Command(form, SmallTemplate.SEEN, "scan.pdf", content);
        return in(a.p.id, use -> use.use(AttachToAnswer.class).handle(a.p.police.auditor(), command, null));
    }

    private long chunks(PartnershipId partnership, EvidenceId file) {
        return in(partnership, use ->
                (long) use.use(EvidenceFiles.class).chunks(file).size());
    }

    @Test
    void fileOfManyChunks_comesBackAsItWas() {
        FileBytes scan = big();

        EvidenceId id = attach(scan);

        assertThat(chunks(a.p.id, id)).isEqualTo(3);
        assertThat(in(a.p.id, use -> use.use(DownloadEvidence.class).handle(a.p.police.auditor(), id))
                        .content())
                .isEqualTo(scan);
    }

    @Test
    void listOfFiles_takesAsManyStatements_howeverManyThereAre() {
        long few = statementsOfList();
        attach(big());
        attach(big());

        assertThat(statementsOfList()).isEqualTo(few);
    }

    private long statementsOfList() {
        return database.statements(() ->
                in(a.p.id, use -> use.use(EvidenceQueries.class).ofForm(a.p.police.auditor(), form)));
    }

    @Test
    void removal_erasesTheContent_andOnlyInItsPartnership() {
        EvidenceId id = attach(big());

        PartnershipId another = new PartnershipId(UUID.randomUUID());
        in(another, use -> {
            use.use(EvidenceFiles.class).erase(id);
            return null;
        });
        assertThat(chunks(a.p.id, id)).as("another partnership cannot reach it").isEqualTo(3);

        in(a.p.id, use -> {
            use.use(RemoveEvidence.class).handle(a.p.police.auditor(), id, 0);
            return null;
        });
        assertThat(chunks(a.p.id, id)).isZero();
        assertThat(in(a.p.id, use -> use.use(EvidenceFiles.class).get(id)).removed())
                .isTrue();
    }
}
