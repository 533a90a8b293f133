package org.caseaudit.application.document.compose;

import java.util.ArrayList;
import java.util.List;
import org.caseaudit.application.document.content.Block;
import org.caseaudit.application.document.content.Document;
import org.caseaudit.application.document.content.Document.Layout;
import org.caseaudit.domain.briefing.BriefingText;

/** The learning briefing as a page for front-line teams. */
public final class BriefingPage {
    private static final String NAME = "Learning briefing";

    private final BriefingText text;
    private final String theme;
    private final Issue issue;

    private BriefingPage(BriefingText text, String theme, Issue issue) {
        this.text = text;
        this.theme = theme;
        this.issue = issue;
    }

    /** The same page in ever smaller letters. */
    public static List<Document> everSmaller(BriefingText text, String theme, Issue issue) {
        BriefingPage page = new BriefingPage(text, theme, issue);
        return List.of(page.set(Layout.SHEET), page.set(Layout.DENSE_SHEET));
    }

    private Document set(Layout layout) {
        return new Document(
                new Marking(issue, theme).mark(NAME, "For front-line teams. Pass it on."),
                NAME,
                issue.at(),
                layout,
                blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(theme, "Seven minutes to read, for you and your team"));
        add(blocks, "1 What we looked at", text.background());
        add(blocks, "2 Why it matters", text.whyItMatters());
        add(blocks, "3 What we found", text.whatWeFound());
        add(blocks, "4 What works well", text.whatWorks());
        add(blocks, "5 What needs to change", text.whatToChange());
        add(blocks, "6 What you can do", text.whatToDo());
        add(blocks, "7 Questions for your team", text.questions());
        return blocks;
    }

    private static void add(List<Block> blocks, String title, String words) {
        blocks.add(new Block.Heading(2, title));
        List<String> lines = words.lines().toList();
        boolean list = !lines.isEmpty() && lines.stream().allMatch(line -> line.startsWith("•"));
        blocks.add(
                list
                        ? new Block.Bullets(lines.stream()
                                .map(line -> line.substring(1).strip())
                                .toList())
                        : new Block.Paragraph(words));
    }
}
