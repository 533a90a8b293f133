package org.caseaudit.web.govuk;

import gg.jte.Content;

/** One tab; without JavaScript the panels stand one below the other. */
public record Tab(String id, String label, Content panel, Attributes attributes) {
    public static Tab of(String id, String label, Content panel) {
        return new Tab(id, label, panel, Attributes.NONE);
    }
}
