package org.caseaudit.api.json;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;

/** Members are named in the words of the field, also where Java has taken the word. */
public final class FieldNames extends PropertyNamingStrategies.NamingBase {
    private static final long serialVersionUID = 1L;

    @Override
    public String translate(String component) {
        return switch (component) {
            case "caseFile" -> "case";
            case "questionClass" -> "class";
            case "shownWhen" -> "showWhen";
            default -> component;
        };
    }
}
