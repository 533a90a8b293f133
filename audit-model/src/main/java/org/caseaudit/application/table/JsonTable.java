package org.caseaudit.application.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caseaudit.application.shared.Json;

/** A table as a JSON array of objects, with everything word for word: nothing runs JSON. */
public final class JsonTable {
    private static final ObjectWriter WRITER = Json.MAPPER.writerWithDefaultPrettyPrinter();

    private JsonTable() {}

    public static byte[] of(Table table) {
        try {
            List<Map<String, Object>> rows =
                    table.rows().stream().map(row -> object(table, row)).toList();
            return WRITER.writeValueAsString(rows).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A table of plain values can be written: " + table.name(), e);
        }
    }

    private static Map<String, Object> object(Table table, List<Object> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        IntStream.range(0, row.size())
                .forEach(i -> object.put(table.heads().get(i).name(), row.get(i)));
        return object;
    }
}
