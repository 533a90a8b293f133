package org.caseaudit.web.security;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The fields of a form as it was sent, each with its values in order. */
record FormFields(Map<String, List<String>> byName) {
    static final FormFields NONE = new FormFields(Map.of());

    static FormFields parsed(String body) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        for (String field : body.split("&", -1)) {
            int equals = field.indexOf('=');
            String name = decoded(equals < 0 ? field : field.substring(0, equals));
            byName.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(equals < 0 ? "" : decoded(field.substring(equals + 1)));
        }
        return new FormFields(byName);
    }

    /** As it stands where it cannot be decoded: whoever reads the form says what is wrong with it. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** As a form sends them. */
    String encoded() {
        return byName.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The first value of a field, or null. */
    String first(String name) {
        List<String> values = byName.get(name);
        return values == null ? null : values.get(0);
    }
}
