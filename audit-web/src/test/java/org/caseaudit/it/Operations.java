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

    /**
     * @param takesFile whether its body is a file and not JSON
     * @param takesList whether its body can only be a list in CSV
     */
    record Operation(String method, String path, boolean hasBody, boolean takesFile, boolean takesList) {
        String name() {
            return method + " " + path;
        }

        /** The request with a body of the right type in which there is nothing. */
        ApiRequest emptied(ApiRequest request) {
            if (takesFile) {
                return request.file("empty.txt", new byte[0]);
            }
            return takesList ? request.text("", "text/csv") : hasBody ? request.json(Map.of()) : request;
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
                    JsonNode content = operation.at("/requestBody/content");
                    all.add(new Operation(
                            method.toUpperCase(Locale.ROOT),
                            path.getKey(),
                            operation.has("requestBody"),
                            content.has("multipart/form-data"),
                            content.has("text/csv") && !content.has("application/json")));
                }
            }
        }
        assertThat(all).hasSizeGreaterThan(60);
        return all;
    }
}
