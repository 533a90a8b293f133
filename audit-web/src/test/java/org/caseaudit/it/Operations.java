package org.caseaudit.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caseaudit.dev.ApiRequest;

/** Every operation of the OpenAPI document that the product itself serves. */
final class Operations {
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private Operations() {}

    /** @param takesFile whether its body is a file and not JSON */
    record Operation(String method, String path, boolean hasBody, boolean takesFile) {
        String name() {
            return method + " " + path;
        }

        /** The request with a body of the right type in which there is nothing. */
        ApiRequest emptied(ApiRequest request) {
            return takesFile ? request.file("empty.txt", new byte[0]) : hasBody ? request.json(Map.of()) : request;
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
                            method.toUpperCase(Locale.ROOT),
                            path.getKey(),
                            operation.has("requestBody"),
                            operation.at("/requestBody/content").has("multipart/form-data")));
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(60);
        return all;
    }
}
