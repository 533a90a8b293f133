package org.caseaudit.web.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {
    @Test
    void written_escapesValues() {
        Attributes attributes =
                Attributes.of("data-text", "a \"quoted\" <b> & more").and("data-version", 3);

        assertThat(attributes.written())
                .isEqualTo(" data-text=\"a &#34;quoted&#34; &lt;b> &amp; more\" data-version=\"3\"");
    }

    @Test
    void written_isNothing_whereThereAreNone() {
        assertThat(Attributes.NONE.written()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onclick",
                "style",
                "href",
                "src",
                "formaction",
                "action",
                "data-x onclick",
                "data-x=\"\" onclick",
                "data-",
                "DATA-X",
                "data-x>",
                ""
            })
    void name_isRefused_whenItCouldDoSomething(String name) {
        assertThatThrownBy(() -> Attributes.of(name, "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
