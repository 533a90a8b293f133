package org.caseaudit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The published and exactly calculated values under {@code vectors/}: what every figure is held against. */
public final class Vectors {
    /** Absolute; what the expected values are good for. */
    public static final double TOLERANCE = 1e-9;

    private Vectors() {}

    public static Stream<JsonNode> in(String file, String list) {
        return stream(file(file).path(list));
    }

    public static JsonNode file(String name) {
        try (InputStream json = Vectors.class.getResourceAsStream("/vectors/" + name)) {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    public static List<Integer> ints(JsonNode array) {
        List<Integer> values = new ArrayList<>();
        array.forEach(each -> values.add(each.isNull() ? null : (Integer) each.intValue()));
        return values;
    }

    /** Null in the vector means undefined and must be null in the figure. */
    public static void assertFigure(Double figure, JsonNode expected, String what) {
        if (expected.isNull()) {
            assertThat(figure).as(what).isNull();
        } else {
            assertThat(figure).as(what).isNotNull();
            assertThat(figure).as(what).isCloseTo(expected.doubleValue(), within(TOLERANCE));
        }
    }
}
