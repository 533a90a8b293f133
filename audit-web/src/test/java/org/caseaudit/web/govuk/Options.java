package org.caseaudit.web.govuk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What upstream's examples give its macros, as our templates take it. */
record Options(JsonNode json) {
    boolean has(String name) {
        JsonNode value = json.path(name);
        return !value.isMissingNode() && !value.isNull() && !(value.isBoolean() && !value.booleanValue());
    }

    String text(String name) {
        JsonNode value = json.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    boolean flag(String name) {
        return json.path(name).asBoolean();
    }

    Boolean flagOrNull(String name) {
        return json.path(name).isBoolean() ? json.path(name).booleanValue() : null;
    }

    Integer number(String name) {
        return has(name) ? Integer.valueOf(json.path(name).asInt()) : null;
    }

    Options in(String name) {
        return new Options(json.path(name));
    }

    /** Upstream skips what is empty in a list. */
    List<Options> list(String name) {
        List<Options> all = new ArrayList<>();
        json.path(name).forEach(item -> {
            if (item.isContainerNode() && !item.isEmpty()) {
                all.add(new Options(item));
            }
        });
        return all;
    }

    Set<String> texts(String name) {
        Set<String> all = new HashSet<>();
        json.path(name).forEach(text -> all.add(text.asText()));
        return all;
    }

    Options without(String name) {
        return new Options(((ObjectNode) json.deepCopy()).without(name));
    }

    Content content() {
        return content("html", "text");
    }

    /** Upstream takes markup as a string; here, and only here, it is made a block. */
    Content content(String html, String text) {
        return has(html) ? output -> output.writeContent(text(html)) : Text.of(text(text));
    }

    Attributes attributes(String name) {
        Attributes all = Attributes.NONE;
        for (Map.Entry<String, JsonNode> attribute : in(name).json.properties()) {
            all = all.and(attribute.getKey(), attribute.getValue().asText());
        }
        return all;
    }

    Attributes attributes() {
        return attributes("attributes");
    }

    String classes() {
        return text("classes");
    }

    Label label(String name) {
        if (!has(name) || in(name).json.isEmpty()) {
            return null;
        }
        Options label = in(name);
        String classes = label.text("classes", "");
        return new Label(
                label.content(), size(classes), label.flag("isPageHeading"), classes.contains("govuk-visually-hidden"));
    }

    static Label.Size size(String classes) {
        for (Label.Size size : Label.Size.values()) {
            if (classes.endsWith("--" + size.name().toLowerCase(Locale.ROOT))) {
                return size;
            }
        }
        return null;
    }

    /** A field with a label. */
    Field field() {
        return field("name", "id").label(label("label"));
    }

    /** A field with a legend. */
    Field group(String name, String id) {
        return field(name, id)
                .label(in("fieldset").label("legend"))
                .describedBy(in("fieldset").text("describedBy"));
    }

    private Field field(String name, String id) {
        Field field = Field.withoutLabel(text(name))
                .id(text(id, text(name)))
                .value(text("value"))
                .error(in("errorMessage").text("text"))
                .describedBy(text("describedBy"));
        for (Map.Entry<String, String> attribute : attributes().byName().entrySet()) {
            field = field.attribute(attribute.getKey(), attribute.getValue());
        }
        return has("hint") ? field.hint(in("hint").content()) : field;
    }

    Tag tag() {
        String classes = text("classes", "");
        for (Tag.Colour colour : Tag.Colour.values()) {
            if (classes.equals("govuk-tag--" + colour.name().toLowerCase(Locale.ROOT))) {
                return Tag.of(text("text"), colour);
            }
        }
        return Tag.of(text("text"));
    }

    Link link() {
        return new Link(text("text"), text("href"));
    }
}
