package org.caseaudit.web.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseaudit.application.moderation.ModerationQueries.ItemView;
import org.caseaudit.domain.template.OfstedScale;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Tag;
import org.caseaudit.web.moderation.CaseInMeeting.ItemRow;
import org.caseaudit.web.testing.Rendered;
import org.junit.jupiter.api.Test;

/** What lies on the table about one case, and which item the meeting talks about. */
class CaseInMeetingTest {
    private static CaseInMeeting view(Show show, String chosen) {
        return view(SampleMeeting.table(show, chosen), false);
    }

    private static CaseInMeeting view(CaseInMeeting.Table table, boolean conflict) {
        ItemView item = table.hand();
        DecisionFields fields = item == null
                ? null
                : DecisionFields.of(
                        "/decide", item, OfstedScale.FOUR_GRADES, DecisionForm.of(item), FormErrors.NONE);
        ItemInHand hand = item == null ? null : ItemInHand.of(SampleMeeting.material(item), conflict, fields);
        return CaseInMeeting.of(table, SampleMeeting.child(), true, hand);
    }

    private static String html(CaseInMeeting view) {
        return Rendered.html(
                Rendered.TEMPLATES.moderationCaseFile(Rendered.page("C01 in the meeting", FormErrors.NONE), view));
    }

    @Test
    void disagreementsComeFirst_whatAllAgreeOnIsFolded_andTheFirstOpenItemIsInHand() {
        CaseInMeeting view = view(Show.DISAGREEMENTS, null);

        assertThat(view.rows()).extracting(ItemRow::title).containsExactly("About seen", "About plan");
        assertThat(view.agreed()).extracting(ItemRow::title).containsExactly("About overall");
        assertThat(view.hand().section()).isEqualTo("seen");
        assertThat(view.rows().get(0).inHand()).isTrue();
        assertThat(view.agencies())
                .as("one column for each agency")
                .containsExactly("Exampleshire Community Health", "Exampleshire Police", "Exampleshire Schools");
        assertThat(view.rows().get(1).grades())
                .as("an agency without grade has an empty cell")
                .extracting(tag -> tag == null ? null : tag.text())
                .containsExactly(null, "Good", "Inadequate");
        assertThat(view.counts()).isEqualTo("2 of 3 items differ; 2 straddle the Good line");
        assertThat(view.nextCase().text()).isEqualTo("C02");
    }

    @Test
    void theGoodLineIsDrawnOnce_beforeTheFirstGradeBelowIt() {
        assertThat(view(Show.DISAGREEMENTS, null).hand().scale())
                .filteredOn(ItemInHand.Step::firstBelow)
                .extracting(ItemInHand.Step::grade)
                .containsExactly("Requires improvement");
    }

    @Test
    void reasonsAndEvidence_areOneClickAway_asWritten() {
        assertThat(html(view(Show.DISAGREEMENTS, null)))
                .contains("Never alone &amp; always &lt;hurried&gt;.")
                .contains("Evidence: Three entries in the record.");
    }

    @Test
    void aDecidedItem_showsWhatStands_andCanBeDecidedAgain() {
        CaseInMeeting view = view(Show.DISAGREEMENTS, "plan");

        assertThat(view.hand().state()).isEqualTo(Tag.of("Agreed to differ", Tag.Colour.PURPLE));
        assertThat(html(view))
                .contains("Agreed to differ: Good")
                .contains("Exampleshire Schools keeps “Inadequate”: Nobody told us of it.")
                .contains("Decide again");
    }

    @Test
    void somebodyElsesDecision_isShownAsTheirs() {
        assertThat(html(view(SampleMeeting.table(Show.DISAGREEMENTS, "plan"), true)))
                .contains("id=\"theirs\"")
                .contains("Somebody else decided this while you wrote")
                .contains("Yours is not saved");
    }

    @Test
    void whereAllAgree_thereIsNothingToDifferAbout() {
        CaseInMeeting view = view(Show.ALL, "overall");

        assertThat(view.hand().decision().mayDiffer()).isFalse();
        assertThat(view.hand().decision().grade().value()).as("the grade everybody gave").isEqualTo("good");
        assertThat(view.agreed()).as("not folded where everything is shown").isEmpty();
    }
}
