package org.caseaudit.integration.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.application.document.content.Document;
import org.caseaudit.application.document.content.Document.Layout;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A document as the page the PDF is made from. Built as a tree and not as text, so that no word in it can be markup and
 * nothing has to be parsed again.
 */
final class HtmlPage {
    /** The type under which charts are found again by what draws them. */
    static final String CHART = "chart";

    private static final String LANGUAGE = "en-GB";
    private static final int PART = 2;

    /** Rows of a table that is not torn apart. */
    private static final int SHORT = 12;

    private final Document document;
    private final org.w3c.dom.Document page;
    private final List<Block.BarChart> charts = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();

    HtmlPage(Document document) {
        this.document = document;
        this.page = emptyPage();
        Element html = (Element) page.appendChild(page.createElement("html"));
        html.setAttribute("lang", LANGUAGE);
        Element head = append(html, "head");
        append(head, "title", document.mark().title());
        Element subject = append(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", document.subject());
        append(head, "style").setTextContent(PageStyle.of(document));
        Element bookmarks = append(head, "bookmarks");
        Element body = append(html, "body");
        if (document.layout() != Layout.FLOWING) {
            body.setAttribute("class", "sheet");
        }
        fill(body);
        bookmark(bookmarks);
    }

    private static org.w3c.dom.Document emptyPage() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    org.w3c.dom.Document tree() {
        return page;
    }

    Block.BarChart chart(Element drawnFor) {
        return charts.get(Integer.parseInt(drawnFor.getAttribute("data-chart")));
    }

    /**
     * Each heading opens a box with everything below it: so it is kept together with what follows, and siblings, which are
     * compared with each other when tagged, stay few.
     */
    private void fill(Element body) {
        Deque<Element> open = new ArrayDeque<>(List.of(body));
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Heading heading) {
                while (open.size() >= heading.level()) {
                    open.pop();
                }
                open.push(append(open.peek(), "div"));
            }
            append(open.peek(), block);
            boolean leadsToChart = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.BarChart;
            if (leadsToChart && block instanceof Block.Paragraph) {
                ((Element) open.peek().getLastChild()).setAttribute("class", "with-next");
            }
        }
    }

    private void append(Element parent, Block block) {
        if (block instanceof Block.Title title) {
            append(parent, "h1", title.text());
            if (!title.under().isEmpty()) {
                append(parent, "p", title.under()).setAttribute("class", "under");
            }
        } else if (block instanceof Block.Heading heading) {
            Element element = append(parent, "h" + heading.level(), heading.text());
            element.setAttribute("id", "heading-" + headings.size());
            headings.add(element);
        } else if (block instanceof Block.Paragraph paragraph) {
            append(parent, "p", paragraph.text());
        } else if (block instanceof Block.Labelled labelled) {
            Element element = append(parent, "p");
            append(element, "strong", labelled.label());
            write(element, " " + labelled.text());
            direct(element, labelled.label());
        } else if (block instanceof Block.Quotation quotation) {
            Element element = append(parent, "blockquote");
            append(element, "p", quotation.text());
            append(element, "p", quotation.by()).setAttribute("class", "by");
        } else if (block instanceof Block.Notice notice) {
            append(parent, "p", notice.text()).setAttribute("class", "notice");
        } else if (block instanceof Block.Bullets bullets) {
            Element list = append(parent, "ul");
            bullets.items().forEach(item -> append(list, "li", item));
        } else if (block instanceof Block.Table table) {
            append(parent, table);
        } else if (block instanceof Block.BarChart chart) {
            append(parent, chart);
        } else if (block instanceof Block.Contents) {
            contents(append(parent, "ol"));
        } else if (block instanceof Block.NewPage) {
            append(parent, "div").setAttribute("class", "new-page");
        }
    }

    private void append(Element parent, Block.Table table) {
        Element element = append(parent, "table");
        if (table.rows().size() <= SHORT) {
            element.setAttribute("class", "short");
        }
        append(element, "caption", table.caption());
        Element head = append(append(element, "thead"), "tr");
        for (int column = 0; column < table.head().size(); column++) {
            Element cell = append(head, "th", table.head().get(column));
            cell.setAttribute("scope", "col");
            cell.setAttribute("style", "width: " + table.widths().get(column) + "%");
        }
        Element body = append(element, "tbody");
        for (List<String> row : table.rows()) {
            Element line = append(body, "tr");
            append(line, "th", row.get(0)).setAttribute("scope", "row");
            row.stream().skip(1).forEach(cell -> append(line, "td", cell));
        }
    }

    private void append(Element parent, Block.BarChart chart) {
        Element whole = append(parent, "div"); // a picture alone would be cut at the end of a page
        whole.setAttribute("class", "chart");
        Element element = append(whole, "object");
        element.setAttribute("type", CHART);
        element.setAttribute("alt", PrintableText.of(chart.alternative()));
        element.setAttribute("data-chart", Integer.toString(charts.size()));
        charts.add(chart);
    }

    /** The parts with their pages; an ordinary list, numbered by the headings themselves. */
    private void contents(Element list) {
        list.setAttribute("class", "contents");
        int number = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading) {
                if (heading.level() == PART) {
                    Element link = append(append(list, "li"), "a", heading.text());
                    link.setAttribute("href", "#heading-" + number);
                    link.setAttribute("title", PrintableText.of(heading.text()));
                }
                number++;
            }
        }
    }

    /** What the reader shows beside the pages. */
    private void bookmark(Element bookmarks) {
        Element part = bookmarks;
        for (Element heading : headings) {
            boolean isPart = heading.getTagName().equals("h" + PART);
            Element bookmark = append(isPart ? bookmarks : part, "bookmark");
            bookmark.setAttribute("name", heading.getTextContent());
            bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
            part = isPart ? bookmark : part;
        }
    }

    private Element append(Element parent, String name) {
        return (Element) parent.appendChild(page.createElement(name));
    }

    private Element append(Element parent, String name, String text) {
        Element element = append(parent, name);
        write(element, text);
        direct(element, text);
        return element;
    }

    private void write(Element element, String text) {
        List<String> lines = PrintableText.of(text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                append(element, "br");
            }
            Node line = page.createTextNode(lines.get(i));
            element.appendChild(line);
        }
    }

    /** The direction in which the text is read is that of its first letter. */
    private static void direct(Element element, String text) {
        if (ReadingDirection.isRightToLeft(text)) {
            element.setAttribute("dir", "rtl");
        }
    }
}
