package org.caseaudit.web.govuk;

import gg.jte.Content;

/**
 * One line of a task list.
 *
 * @param href null for a task that cannot be opened
 * @param status what stands there in words; of one that needs attention a tag instead
 * @param blocked whether something else must be done first; shown fainter
 */
public record TaskItem(Content title, String href, Content hint, Content status, Tag tag, boolean blocked) {
    public static TaskItem of(String title, String href, String status) {
        return new TaskItem(new Text(title), href, null, new Text(status), null, false);
    }

    public static TaskItem of(String title, String href, Tag tag) {
        return new TaskItem(new Text(title), href, null, null, tag, false);
    }

    /** Something else must be done first. */
    public static TaskItem cannotStartYet(String title) {
        return new TaskItem(new Text(title), null, null, new Text("Cannot start yet"), null, true);
    }

    public TaskItem hint(String words) {
        return hint(Text.of(words));
    }

    public TaskItem hint(Content content) {
        return new TaskItem(title, href, content, status, tag, blocked);
    }
}
