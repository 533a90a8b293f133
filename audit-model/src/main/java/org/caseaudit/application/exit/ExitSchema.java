package org.caseaudit.application.exit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.caseaudit.application.exit.StoredTable.StoredColumn;
import org.caseaudit.application.shared.Json;

/** What the tables look like, as JSON Schema (draft 2020-12): one definition a table, one property a column. */
public final class ExitSchema {
    private ExitSchema() {}

    /** Of everything that is taken along. */
    public static String of(StoredRows rows) {
        return text(ExitScope.of(rows));
    }

    static String text(List<StoredTable> tables) {
        ObjectNode schema = Json.MAPPER.createObjectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Case Audit: all of a partnership");
        schema.put("description", "tables/NAME.json is an array of the definition NAME; docs/exit.md tells the rest");
        ObjectNode definitions = schema.putObject("$defs");
        tables.forEach(table -> describe(table, definitions.putObject(table.name())));
        return schema.toPrettyString() + "\n";
    }

    private static void describe(StoredTable table, ObjectNode definition) {
        definition.put("type", "object").put("additionalProperties", false);
        ArrayNode required = definition.putArray("required");
        ObjectNode properties = definition.putObject("properties");
        for (StoredColumn column : table.columns()) {
            required.add(column.name());
            describe(table, column, properties.putObject(column.name()));
        }
    }

    private static void describe(StoredTable table, StoredColumn column, ObjectNode property) {
        String type = switch (column.kind()) {
            case ID, TEXT, DAY, MOMENT -> "string";
            case WHOLE_NUMBER, BYTES -> "integer";
            case NUMBER -> "number";
            case TRUTH -> "boolean";
        };
        if (column.nullable()) {
            property.putArray("type").add(type).add("null");
        } else {
            property.put("type", type);
        }
        switch (column.kind()) {
            case ID -> property.put("format", "uuid");
            case DAY -> property.put("format", "date");
            case MOMENT -> property.put("format", "date-time");
            case BYTES ->
                property.put(
                        "description", "how many bytes of files/" + table.file().refersTo() + "/ID are this piece");
            default -> {}
        }
        if (column.refersTo() != null) {
            property.put("description", "a row of " + column.refersTo());
        }
    }
}
