package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.application.document.content.Document;
import org.caseaudit.application.document.content.Document.Layout;
import org.caseaudit.domain.document.Edition;
import org.caseaudit.domain.report.CombinedReport;

/** The combined report as a document: a title page, then the parts, numbered. */
public final class ReportDocument {
    private static final String NAME = "Combined report";

    private final Telling telling;
    private final Edition edition;
    private final Issue issue;

    private ReportDocument(CombinedReport report, Edition edition, Issue issue) {
        this.telling = new Telling(report, edition);
        this.edition = edition;
        this.issue = issue;
    }

    public static Document of(CombinedReport report, Edition edition, Issue issue) {
        return new ReportDocument(report, edition, issue).document();
    }

    private Document document() {
        Marking marking = new Marking(issue, telling.report().about().theme());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(telling.report().about().theme(), NAME + " of a multi-agency case audit"));
        blocks.add(marking.table(edition));
        blocks.add(new Block.Notice(Marking.circulation(edition)));
        blocks.add(new Block.Paragraph("In this report"));
        blocks.add(new Block.Contents());
        blocks.add(new Block.NewPage());
        int number = 1;
        for (Part part : parts()) {
            List<Block> content = part.blocks();
            if (!content.isEmpty()) {
                blocks.add(new Block.Heading(2, number + " " + part.title()));
                blocks.addAll(content);
                number++;
            }
        }
        return new Document(
                marking.mark(NAME, Marking.shortCirculation(edition)), NAME, issue.at(), Layout.FLOWING, blocks);
    }

    private List<Part> parts() {
        return List.of(
                new SummaryPart(telling),
                new MethodPart(telling),
                new ParticipationPart(telling),
                new ThinAnswersPart(telling),
                new PracticeAreasPart(telling),
                new ReAuditPart(telling),
                new CasesPart(telling),
                new DisagreementPart(telling),
                new GoodPracticePart(telling),
                new OtherFindingsPart(telling),
                new VoicesPart(telling),
                new ConcernsPart(telling),
                new PlanPart(telling),
                new AnnexPart(telling));
    }
}
