package org.caseaudit.application.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caseaudit.domain.shared.Fault;

/**
 * One object of a template document. Hands out its members, notes what is wrong with each, and goes on: what could not
 * be read comes back empty. A member that is JSON null counts as left out.
 */
final class JsonMembers {
    private static final int LONGEST_ECHO = 40;

    private final JsonNode object;
    private final String path;
    private final List<Fault> faults;
    private final Set<String> known = new LinkedHashSet<>();

    JsonMembers(JsonNode object, String path, List<Fault> faults) {
        this.object = object;
        this.path = path;
        this.faults = faults;
        if (!object.isObject()) {
            faults.add(new Fault(path, "Write an object here, in curly brackets."));
        }
    }

    String path() {
        return path;
    }

    String text(String name) {
        return member(name).map(node -> asText(node, field(name))).orElse(null);
    }

    BigDecimal number(String name) {
        Optional<JsonNode> member = member(name);
        if (member.isEmpty()) {
            return null;
        }
        // a tree parsed elsewhere may hold 1e999 as infinity, which is no decimal number
        if (member.get() instanceof NumericNode number && !number.isNaN()) {
            return number.decimalValue();
        }
        fault(field(name), "Write a number here, without quotes.");
        return null;
    }

    boolean flag(String name, boolean otherwise) {
        Optional<JsonNode> member = member(name);
        if (member.isPresent() && !member.get().isBoolean()) {
            fault(field(name), "Write true or false here, without quotes.");
        }
        return member.map(node -> node.asBoolean(otherwise)).orElse(otherwise);
    }

    <E extends Enum<E>> E one(String name, Class<E> type) {
        return member(name).flatMap(node -> asConstant(node, field(name), type)).orElse(null);
    }

    <E extends Enum<E>> List<E> several(String name, Class<E> type) {
        List<E> values = new ArrayList<>();
        List<JsonNode> items = items(name);
        for (int i = 0; i < items.size(); i++) {
            asConstant(items.get(i), field(name) + "[" + i + "]", type).ifPresent(values::add);
        }
        return values;
    }

    /** Texts in their places; one that is no text leaves an empty place, so that the others keep their numbers. */
    List<String> texts(String name) {
        List<String> values = new ArrayList<>();
        List<JsonNode> items = items(name);
        for (int i = 0; i < items.size(); i++) {
            String value = asText(items.get(i), field(name) + "[" + i + "]");
            values.add(value == null ? "" : value);
        }
        return values;
    }

    <T> List<T> objects(String name, Function<JsonMembers, T> read) {
        List<T> values = new ArrayList<>();
        List<JsonNode> items = items(name);
        for (int i = 0; i < items.size(); i++) {
            values.add(new JsonMembers(items.get(i), field(name) + "[" + i + "]", faults).readBy(read));
        }
        return values;
    }

    <T> Optional<T> object(String name, Function<JsonMembers, T> read) {
        return member(name).map(node -> new JsonMembers(node, field(name), faults).readBy(read));
    }

    /** Reads the object and refuses every member that the reading did not ask for: most often a slip of the pen. */
    <T> T readBy(Function<JsonMembers, T> read) {
        T value = read.apply(this);
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                fault(field(shortened(name)), "Remove or rename it; known here: " + String.join(", ", known) + ".");
            }
        });
        return value;
    }

    private Optional<JsonNode> member(String name) {
        known.add(name);
        return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
    }

    private List<JsonNode> items(String name) {
        Optional<JsonNode> member = member(name);
        List<JsonNode> items = new ArrayList<>();
        if (member.isPresent() && !member.get().isArray()) {
            fault(field(name), "Write a list here, in square brackets.");
        }
        member.filter(JsonNode::isArray).ifPresent(list -> list.forEach(items::add));
        return items;
    }

    private String asText(JsonNode node, String field) {
        if (node.isTextual()) {
            return node.textValue();
        }
        fault(field, "Write a text here, in quotes.");
        return null;
    }

    private <E extends Enum<E>> Optional<E> asConstant(JsonNode node, String field, Class<E> type) {
        Optional<E> constant = Arrays.stream(type.getEnumConstants())
                .filter(one -> node.isTextual() && one.name().equals(node.textValue()))
                .findFirst();
        if (constant.isEmpty()) {
            String possible =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            String given =
                    node.isTextual() ? "“" + shortened(node.textValue()) + "” is not known" : "This is not a text";
            fault(field, given + "; use one of " + possible + ".");
        }
        return constant;
    }

    private String field(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void fault(String field, String message) {
        faults.add(new Fault(field, message));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }
}
