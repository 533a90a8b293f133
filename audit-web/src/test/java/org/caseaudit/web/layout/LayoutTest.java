package org.caseaudit.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.shared.PersonId;
import org.caseaudit.web.form.FormErrors;
import org.caseaudit.web.govuk.Attributes;
import org.caseaudit.web.templates.StaticTemplates;
import org.caseaudit.web.templates.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What every page has round it. */
class LayoutTest {
    private static final Templates TEMPLATES = new StaticTemplates();
    private static final Content CONTENT = output -> output.writeContent("<h1>What was said</h1>");
    private static final Page PLAIN = new Page("My work", null, "t0ken\"", List.of(), null, null, FormErrors.NONE);

    @Test
    void page_hasNothingRoundIt_whereThereIsNothingToSay() {
        Document page = rendered(PLAIN);

        assertThat(page.title()).isEqualTo("My work – Case Audit");
        assertThat(page.select("main > *")).extracting(Element::tagName).containsExactly("h1");
        assertThat(page.select("nav, .govuk-back-link, .govuk-service-navigation"))
                .isEmpty();
    }

    @Test
    void page_saysErrorsFirst_andInItsTitle() {
        Document page = rendered(PLAIN.with(FormErrors.of("reason", "Enter why")));

        assertThat(page.title()).isEqualTo("Error: My work – Case Audit");
        assertThat(page.selectFirst("main > *").className()).isEqualTo("govuk-error-summary");
        assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#reason");
    }

    @Test
    void page_saysWhatJustHappened_andWhereTheReaderIs() {
        Page page = new Page(
                "Form",
                new Page.Reader("Ann Auditor", new PersonId(new UUID(0, 1))),
                "t",
                List.of(new Page.NavLink("My work", "/work", true), new Page.NavLink("Cycles", "/cycles", false)),
                "The form was submitted",
                new Page.Back("Back to my work", "/work"),
                FormErrors.NONE);

        Document document = rendered(page);

        assertThat(document.select("main [role=alert]").text()).contains("The form was submitted");
        assertThat(document.select("header nav a")).hasSize(2);
        assertThat(document.select("header nav a[aria-current=true]").text()).isEqualTo("My work");
        assertThat(document.select(".govuk-back-link").attr("href")).isEqualTo("/work");
    }

    @Test
    void landmarks_areThereOnce() {
        Document page = rendered(PLAIN);

        assertThat(page.select("body > header")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("body > footer")).hasSize(1);
        assertThat(page.select("main").attr("id"))
                .isEqualTo(page.select(".govuk-skip-link").attr("href").substring(1));
    }

    @Test
    void form_sendsTheToken_andLeavesJudgingToTheServer() {
        Element form = form(false);

        assertThat(form.attr("method")).isEqualTo("post");
        assertThat(form.attr("action")).isEqualTo("/work/7/return");
        assertThat(form.hasAttr("novalidate")).isTrue();
        assertThat(form.hasAttr("enctype")).isFalse();
        assertThat(form.select("input[type=hidden][name=_csrf]").attr("value")).isEqualTo("t0ken\"");
        assertThat(form.attr("data-save")).isEqualTo("on");
        assertThat(form.select("h1")).hasSize(1);
    }

    @Test
    void form_takesFiles() {
        assertThat(form(true).attr("enctype")).isEqualTo("multipart/form-data");
    }

    @Test
    void filter_asksOnly_soItCarriesNoToken() {
        Element form = Jsoup.parse(TEMPLATES
                        .layoutFilter("/cycles", CONTENT, null, Attributes.NONE)
                        .render())
                .selectFirst("form");

        assertThat(form.attr("method")).isEqualTo("get");
        assertThat(form.select("[name=_csrf]")).isEmpty();
    }

    private static Element form(boolean multipart) {
        return Jsoup.parse(TEMPLATES
                        .layoutForm(PLAIN, "/work/7/return", CONTENT, multipart, null, Attributes.of("data-save", "on"))
                        .render())
                .selectFirst("form");
    }

    private static Document rendered(Page page) {
        return Jsoup.parse(TEMPLATES.layoutPage(page, CONTENT).render());
    }
}
