package org.caseaudit.web.govuk;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Attributes whose names the template does not know, mostly {@code data-…} for scripts. Only names that can neither run
 * nor load nor style anything are taken, and values are escaped here: this is the one thing templates write unescaped.
 */
public record Attributes(Map<String, String> byName) {
    /** None. */
    public static final Attributes NONE = new Attributes(Map.of());

    private static final Pattern FOR_SCRIPTS_AND_READERS = Pattern.compile("(data|aria)-[a-z0-9]+([-.][a-z0-9]+)*");
    private static final Set<String> HARMLESS = Set.of(
            "id",
            "lang",
            "dir",
            "title",
            "tabindex",
            "form",
            "name",
            "value",
            "autocomplete",
            "maxlength",
            "min",
            "max",
            "step");

    /** Refuses a name that is not harmless: a mistake in a page. */
    public Attributes {
        byName.keySet().forEach(Attributes::requireHarmless);
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    public static Attributes of(String name, Object value) {
        return NONE.and(name, value);
    }

    public Attributes and(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(byName);
        more.put(name, String.valueOf(value));
        return new Attributes(more);
    }

    /** As they stand in a tag. */
    public String written() {
        StringOutput out = new StringOutput();
        byName.forEach((name, value) -> {
            out.writeContent(" " + name + "=\"");
            Escape.htmlAttribute(value, out);
            out.writeContent("\"");
        });
        return out.toString();
    }

    private static void requireHarmless(String name) {
        if (!HARMLESS.contains(name) && !FOR_SCRIPTS_AND_READERS.matcher(name).matches()) {
            throw new IllegalArgumentException("Not an attribute to set from outside a template: " + name);
        }
    }
}
