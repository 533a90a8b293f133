package org.caseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Every operation of the OpenAPI document that the product itself serves. */
final class Operations {
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private Operations() {}

    record Operation(String method, String path, boolean hasBody) {
        String name() {
            return method + " " + path;
        }
    }

    static List<Operation> all() {
        JsonNode document = ServersForTests.api()
                .request("GET", "/openapi")
                .header("Accept", "application/json")
                .send()
                .orFail()
                .body();
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (String method : METHODS) {
                JsonNode operation = path.getValue().get(method);
                if (operation != null) {
                    all.add(new Operation(
                            method.toUpperCase(Locale.ROOT), path.getKey(), operation.has("requestBody")));
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(60);
        return all;
    }
}
