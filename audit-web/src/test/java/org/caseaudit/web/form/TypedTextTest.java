package org.caseaudit.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTextTest {
    @Test
    void lineEnds_areTheSame_howeverTheyWereSent() {
        assertThat(TypedText.of("one\r\ntwo\rthree\nfour")).isEqualTo("one\ntwo\nthree\nfour");
    }

    @Test
    void spacesRoundIt_areNoPartOfIt_andSpacesWithinAre() {
        assertThat(TypedText.of(" \r\n  She said:\r\n\r\n  “no”. \u2003")).isEqualTo("She said:\n\n  “no”.");
    }

    @Test
    void nothing_isNull() {
        assertThat(TypedText.of("\r\n ")).isNull();
        assertThat(TypedText.of(null)).isNull();
    }
}
