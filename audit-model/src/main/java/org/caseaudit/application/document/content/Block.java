package org.caseaudit.application.document.content;

import java.util.List;

/** One piece of a document, in reading order. Every text in it is clean by construction. */
public sealed interface Block {

    /** The title at the head of the document, with a line under it (may be empty). */
    record Title(String text, String under) implements Block {
        public Title {
            text = CleanText.line(text);
            under = CleanText.line(under);
        }
    }

    /** @param level 2 for a part of the document, 3 and 4 below it; 1 is the title */
    record Heading(int level, String text) implements Block {
        public Heading {
            text = CleanText.line(text);
        }
    }

    /** Running text; a line break in it is one. */
    record Paragraph(String text) implements Block {
        public Paragraph {
            text = CleanText.of(text);
        }
    }

    /** Running text that begins with what it is, set off from it. */
    record Labelled(String label, String text) implements Block {
        public Labelled {
            label = CleanText.line(label);
            text = CleanText.of(text);
        }
    }

    /** What somebody said in their own words, and who. */
    record Quotation(String text, String by) implements Block {
        public Quotation {
            text = CleanText.of(text);
            by = CleanText.line(by);
        }
    }

    /** What must not be overlooked: how little a figure says, who may read this. */
    record Notice(String text) implements Block {
        public Notice {
            text = CleanText.of(text);
        }
    }

    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = items.stream().map(CleanText::of).toList();
        }
    }

    /**
     * A table whose first column says what each row is about.
     *
     * @param widths of the columns, in percent
     */
    record Table(String caption, List<String> head, List<List<String>> rows, List<Integer> widths) implements Block {
        public Table {
            caption = CleanText.line(caption);
            head = head.stream().map(CleanText::line).toList();
            rows = rows.stream()
                    .map(row -> row.stream().map(CleanText::of).toList())
                    .toList();
            widths = List.copyOf(widths);
            int columns = head.size();
            if (widths.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("A table of " + columns + " columns needs as many cells and widths");
            }
        }
    }

    /**
     * Bars side by side, one for each series in each category. A table with the same numbers always stands beside it.
     *
     * @param alternative says the same in words, for those who do not see it
     */
    record BarChart(String alternative, List<String> categories, List<Series> series) implements Block {
        public BarChart {
            alternative = CleanText.line(alternative);
            categories = categories.stream().map(CleanText::line).toList();
            series = List.copyOf(series);
        }
    }

    /** One number for each category. */
    record Series(String name, List<Integer> numbers) {
        public Series {
            name = CleanText.line(name);
            numbers = List.copyOf(numbers);
        }
    }

    /** The parts of the document, where it is long enough to look for one. */
    record Contents() implements Block {}

    /** What follows begins on a new page. */
    record NewPage() implements Block {}
}
