package org.caseaudit.application.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseaudit.testing.Refusals.ruleBrokenBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.caseaudit.application.actionplan.ListedActionQueries.ListedView;
import org.caseaudit.application.report.ReportQueries;
import org.caseaudit.application.report.SignOffReport;
import org.caseaudit.domain.actionplan.ActionPlan;
import org.caseaudit.domain.actionplan.Gap;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.RuleBroken;
import org.caseaudit.testing.Moment;
import org.caseaudit.testing.RunningAudit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A list of actions from elsewhere comes in with all its gaps, and none of it is published before these are filled. */
class ActionListTest {
    private final RunningAudit a = RunningAudit.at(Moment.REPORTING);

    private void imports(String csv) {
        a.p.use(ImportActionList.class).handle(a.p.coordinator, a.cycle, csv.getBytes(StandardCharsets.UTF_8));
    }

    private List<ListedView> listed() {
        return a.p.use(ListedActionQueries.class).of(a.p.chair, a.cycle);
    }

    private void take(ListedView line, ActionPlan plan) {
        a.p.use(TakeListedAction.class).handle(a.p.chair, new TakeListedAction.Command(line.id(), 0, plan));
    }

    private void strike(ListedView line, String reason) {
        a.p.use(StrikeListedAction.class).handle(a.p.chair, new StrikeListedAction.Command(line.id(), 0, reason));
    }

    private static String solihull() throws IOException {
        try (InputStream file = ActionListTest.class.getResourceAsStream("/actionplan/solihull-2016-17.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As published in the annual report 2016-17 (section 6.2), with the roles and without the names. */
    @Nested
    class Solihull {
        @Test
        void list_comesInAsItIs_twelveUndatedAndTwoWithoutClearOwner() throws IOException {
            imports(solihull());

            assertThat(listed()).hasSize(12);
            assertThat(listed()).allSatisfy(line -> assertThat(line.gaps()).contains(Gap.NO_DATE));
            assertThat(listed().stream().filter(line -> line.gaps().contains(Gap.NO_CLEAR_OWNER)))
                    .extracting(ListedView::number)
                    .containsExactly(10, 11);
            assertThat(a.p.use(ActionQueries.class).recommendations(a.p.chair, a.cycle))
                    .extracting(ActionQueries.RecommendationView::text)
                    .contains("CSE", "Neglect early help", "Early Help", "Analysis of performance data");
        }

        @Test
        void report_cannotBeSignedOff_whileALineIsNoAction() throws IOException {
            imports(solihull());

            RuleBroken refusal = ruleBrokenBy(() -> a.p.use(SignOffReport.class).handle(a.p.chair, a.cycle, 0));

            assertThat(refusal.faults())
                    .filteredOn(fault -> fault.field().startsWith("listed-actions/"))
                    .hasSize(12);
            assertThat(a.p.use(ReportQueries.class).draft(a.p.chair, a.cycle).blockers())
                    .containsAll(refusal.faults());
        }

        @Test
        void report_canBeSignedOff_onceEachLineIsAnActionOrStruck() throws IOException {
            imports(solihull());
            List<ListedView> lines = listed();
            lines.subList(0, 11).forEach(line -> take(line, RunningAudit.plan(a.p.health)));
            strike(lines.get(11), "The panel has met since.");
            a.p.use(ActionQueries.class).recommendations(a.p.chair, a.cycle).stream()
                    .filter(recommendation -> recommendation.text().equals("Agency accounts"))
                    .forEach(recommendation -> a.p.use(WordRecommendation.class)
                            .handle(
                                    a.p.chair,
                                    new WordRecommendation.Command(
                                            recommendation.id(), 0, recommendation.text(), "It has met since.")));

            a.p.use(SignOffReport.class).handle(a.p.chair, a.cycle, 0);

            assertThat(a.p.use(ActionQueries.class).of(a.p.chair, a.cycle)).hasSize(12);
        }

        @Test
        void sameList_isRefused_aSecondTime() throws IOException {
            imports(solihull());

            assertThat(ruleBrokenBy(() -> imports(solihull())).code()).isEqualTo(RuleBroken.CONFLICT);
            assertThat(listed()).hasSize(12);
        }
    }

    @Test
    void wholeLine_isKnownByNameAndMail_andTakesOneMoreStep() {
        String owner = a.p.kept.people.get(a.p.police.auditor().person()).email();
        String agency = a.p.kept.agencies.get(a.p.police.agency()).name();
        imports("Action,Lead,Agency,Due,Measure\nTrain everybody.," + owner.toUpperCase(Locale.ROOT) + "," + agency
                + ",31/03/2027,All are trained.\n");

        ListedView line = listed().get(0);

        assertThat(line.gaps()).isEmpty();
        assertThat(line.deadline()).isEqualTo(LocalDate.of(2027, 3, 31));
        take(line, new ActionPlan(line.text(), line.owner(), line.agency(), line.deadline(), line.measure()));
        assertThat(listed().get(0).action()).isNotNull();
        assertThat(ruleBrokenBy(() -> strike(line, "Twice.")).code()).isEqualTo(RuleBroken.CONFLICT);
    }

    @Test
    void brokenList_isRefusedWithEveryFaultAndItsLine_andNothingComesIn() {
        RuleBroken refusal = ruleBrokenBy(() -> imports(String.join(
                "\n",
                "source,action,lead,due",
                "CSE,Share what is known.,Chair,soon", // no date
                "CSE,\"Write it \"down\",Chair,", // a quote within
                "CSE,Too few cells", // cells missing
                "CSE,,Chair,2027-01-31", // no action
                "CSE,Fine.,Chair,31/02/2027", // no such day
                "CSE,Fine.,Chair,2027-01-31")));

        assertThat(refusal.faults())
                .extracting(Fault::field)
                .containsExactly("line 2", "line 3", "line 4", "line 5", "line 6");
        assertThat(listed()).isEmpty();
        assertThat(a.p.use(ActionQueries.class).recommendations(a.p.chair, a.cycle))
                .hasSize(1);
    }

    @Test
    void header_isRefused_withWhatItLacksAndWhatNobodyKnows() {
        assertThat(ruleBrokenBy(() -> imports("source,status,lead,lead\nCSE,open,a,b\n"))
                        .faults())
                .extracting(Fault::message)
                .hasSize(2)
                .anyMatch(message -> message.contains("no column “status”"))
                .anyMatch(message -> message.contains("twice"));
        assertThat(ruleBrokenBy(() -> imports("source,lead\nCSE,a\n")).faults())
                .extracting(Fault::message)
                .singleElement()
                .asString()
                .contains("no column “action”");
    }

    @Test
    void listThatIsNoText_isRefusedWithItsLine() {
        byte[] latin = "action\nCaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(ruleBrokenBy(() -> a.p.use(ImportActionList.class).handle(a.p.chair, a.cycle, latin))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("line 2");
        assertThat(ruleBrokenBy(() -> imports("")).faults())
                .extracting(Fault::field)
                .containsExactly("file");
    }

    @Test
    void listOfASpreadsheet_withByteOrderMarkAndItsLineEnds_isRead() {
        imports("\uFEFFArea for improvement,Lead\r\nRevise the strategy.,Trainer\r\n,\r\n");

        assertThat(listed()).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("Revise the strategy.");
            assertThat(line.gaps())
                    .containsExactly(Gap.OWNER_NOT_KNOWN_HERE, Gap.NO_AGENCY, Gap.NO_DATE, Gap.NO_MEASURE);
        });
    }
}
