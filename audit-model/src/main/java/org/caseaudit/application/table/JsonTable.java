package org.caseaudit.application.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.caseaudit.application.shared.Json;

/** A table as a JSON array of objects, with everything word for word: nothing runs JSON. */
public final class JsonTable {
    private JsonTable() {}

    /** Row by row; the stream stays open. */
    public static void write(Table table, OutputStream stream) throws IOException {
        JsonGenerator json = Json.MAPPER.createGenerator(stream).useDefaultPrettyPrinter();
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartArray();
        for (List<Object> row : table.rows()) {
            json.writePOJO(object(table, row));
        }
        json.writeEndArray();
        json.flush();
    }

    private static Map<String, Object> object(Table table, List<Object> row) {
        Map<String, Object> object = new LinkedHashMap<>();
        IntStream.range(0, row.size())
                .forEach(i -> object.put(table.heads().get(i).name(), row.get(i)));
        return object;
    }
}
