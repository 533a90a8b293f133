package org.caseaudit.web.govuk;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.caseaudit.web.layout.Page.NavLink;
import org.caseaudit.web.templates.StaticTemplates;
import org.caseaudit.web.templates.Templates;

/** Upstream's examples of what stands on pages beside forms, filled into our templates. */
final class PageExamples {
    private static final Templates TEMPLATES = new StaticTemplates();

    private PageExamples() {}

    static JteModel tag(Options o) {
        return TEMPLATES.govukTag(o.tag(), null, o.attributes());
    }

    static JteModel details(Options o) {
        return TEMPLATES.govukDetails(
                o.text("summaryText"), o.content(), o.text("id"), o.flag("open"), o.classes(), o.attributes());
    }

    static JteModel insetText(Options o) {
        return TEMPLATES.govukInsetText(o.content(), o.text("id"), o.classes(), o.attributes());
    }

    static JteModel warningText(Options o) {
        return TEMPLATES.govukWarningText(
                o.content(), o.text("iconFallbackText", "Warning"), o.classes(), o.attributes());
    }

    static JteModel notificationBanner(Options o) {
        return TEMPLATES.govukNotificationBanner(
                o.has("html") ? null : o.text("text"),
                o.has("html") ? o.content() : null,
                "success".equals(o.text("type")),
                o.text("titleText"),
                o.text("titleId", "govuk-notification-banner-title"),
                o.classes(),
                o.attributes());
    }

    static JteModel panel(Options o) {
        return TEMPLATES.govukPanel(o.text("titleHtml", o.text("titleText")), o.content(), o.classes(), o.attributes());
    }

    static JteModel summaryList(Options o) {
        List<Row> rows = o.list("rows").stream()
                .map(row -> new Row(row.in("key").content(), row.in("value").content(), actions(row.in("actions"))))
                .toList();
        return TEMPLATES.govukSummaryList(
                rows,
                o.in("card").in("title").text("text"),
                o.in("card").in("title").has("headingLevel"),
                actions(o.in("card").in("actions")),
                o.classes(),
                o.attributes());
    }

    private static List<Action> actions(Options o) {
        return o.list("items").stream()
                .map(action -> Action.of(action.text("text"), action.text("href"), action.text("visuallyHiddenText")))
                .toList();
    }

    static JteModel table(Options o) {
        List<List<Cell>> rows = new ArrayList<>();
        o.list("rows").forEach(row -> rows.add(cells(row)));
        Table table = new Table(
                o.text("caption"),
                Options.size(o.text("captionClasses", "")),
                o.list("head").stream().map(PageExamples::cell).toList(),
                rows,
                o.flag("firstCellIsHeader"));
        return TEMPLATES.govukTable(table, o.classes(), o.attributes());
    }

    private static List<Cell> cells(Options row) {
        List<Cell> cells = new ArrayList<>();
        row.json().forEach(cell -> cells.add(cell(new Options(cell))));
        return cells;
    }

    private static Cell cell(Options o) {
        return new Cell(
                o.content(), "numeric".equals(o.text("format")), o.classes(), o.number("colspan"), o.number("rowspan"));
    }

    static JteModel taskList(Options o) {
        List<TaskItem> items = o.list("items").stream()
                .map(item -> new TaskItem(
                        item.in("title").content(),
                        item.text("href"),
                        item.in("hint").content(),
                        item.in("status").content(),
                        item.in("status").has("tag")
                                ? item.in("status").in("tag").tag()
                                : null,
                        item.in("status").has("classes")))
                .toList();
        return TEMPLATES.govukTaskList(items, o.text("idPrefix", "task-list"), o.classes(), o.attributes());
    }

    static JteModel tabs(Options o) {
        List<Tab> tabs = o.list("items").stream()
                .map(tab -> new Tab(tab.text("id"), tab.text("label"), panelOfTab(tab.in("panel")), tab.attributes()))
                .toList();
        return TEMPLATES.govukTabs(tabs, o.text("title", "Contents"), o.text("id"), o.classes(), o.attributes());
    }

    private static Content panelOfTab(Options panel) {
        return panel.has("html")
                ? panel.content()
                : output -> {
                    output.writeContent("<p class=\"govuk-body\">");
                    panel.content().writeTo(output);
                    output.writeContent("</p>");
                };
    }

    static JteModel backLink(Options o) {
        return TEMPLATES.govukBackLink(o.text("href", "#"), o.text("text", "Back"), o.classes(), o.attributes());
    }

    static JteModel breadcrumbs(Options o) {
        return TEMPLATES.govukBreadcrumbs(
                o.list("items").stream().map(Options::link).toList(),
                o.flag("collapseOnMobile"),
                o.classes(),
                o.attributes());
    }

    static JteModel pagination(Options o) {
        List<Paging.Item> items = o.list("items").stream()
                .map(item -> new Paging.Item(item.number("number"), item.text("href"), item.flag("current")))
                .toList();
        Paging paging = new Paging(
                o.in("previous").text("href"),
                o.in("previous").text("labelText"),
                o.in("next").text("href"),
                o.in("next").text("labelText"),
                items);
        return TEMPLATES.govukPagination(paging, o.text("landmarkLabel", "Pagination"), o.classes(), o.attributes());
    }

    static JteModel serviceNavigation(Options o) {
        List<NavLink> links = o.list("navigation").stream()
                .map(link -> new NavLink(link.text("text"), link.text("href"), link.flag("active")))
                .toList();
        return TEMPLATES.govukServiceNavigation(
                links,
                o.text("serviceName"),
                o.text("serviceUrl"),
                o.in("slots").in("end").content(),
                o.classes(),
                o.attributes());
    }

    static JteModel genericHeader(Options o) {
        return TEMPLATES.govukGenericHeader(o.text("logoText"), o.text("url", "/"), o.classes(), o.attributes());
    }

    static JteModel footer(Options o) {
        return TEMPLATES.govukFooter(
                o.in("meta").list("items").stream().map(Options::link).toList(),
                o.in("meta").text("text"),
                o.classes(),
                o.attributes());
    }

    static JteModel skipLink(Options o) {
        return TEMPLATES.govukSkipLink(o.text("text"), o.text("href", "#content"), o.classes(), o.attributes());
    }
}
