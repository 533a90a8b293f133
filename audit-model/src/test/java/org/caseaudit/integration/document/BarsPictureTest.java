package org.caseaudit.integration.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.caseaudit.application.picture.Picture;
import org.junit.jupiter.api.Test;

class BarsPictureTest {
    private static String drawn(Picture picture) {
        return new String(new BarsPicture().svg(picture), StandardCharsets.UTF_8);
    }

    private static Picture grades() {
        return new Picture(
                "grades",
                "Grades",
                "Bars.",
                "Section",
                List.of("Seen: agencies", "Seen: meeting"),
                List.of(
                        new Picture.Series("Good", List.of(17, 0)),
                        new Picture.Series("Requires improvement", List.of(23, 19)),
                        new Picture.Series("Inadequate", List.of(29, 31))),
                true);
    }

    @Test
    void eachPart_hasItsNumber_andNothingIsSaidWhereThereIsNone() {
        String svg = drawn(grades());

        assertThat(svg).contains(">17<", ">23<", ">19<", ">29<", ">31<", "Requires improvement", "Seen: meeting");
        assertThat(svg).doesNotContain(">0<");
    }

    @Test
    void narrowPart_hasItsNumberToo() {
        Picture one = new Picture(
                "grades",
                "Grades",
                "Bars.",
                "Section",
                List.of("Seen: agencies"),
                List.of(new Picture.Series("Good", List.of(97)), new Picture.Series("Inadequate", List.of(1))),
                true);

        assertThat(drawn(one)).contains(">97<", ">1<");
    }

    @Test
    void parts_areToldApartByShadesOfGrey() {
        List<int[]> colours = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)")
                .matcher(drawn(grades()))
                .results()
                .map(BarsPictureTest::colour)
                .toList();

        assertThat(colours).isNotEmpty().allMatch(colour -> colour[0] == colour[1] && colour[1] == colour[2]);
    }

    private static int[] colour(MatchResult found) {
        return Arrays.stream(new int[] {1, 2, 3})
                .map(part -> Integer.parseInt(found.group(part)))
                .toArray();
    }

    @Test
    void numberThatIsKeptBack_isSaidToBe() {
        Picture sample = new Picture(
                "sample",
                "Who",
                "Bars.",
                "Kind",
                List.of("Gender: Female", "Gender: Male"),
                List.of(new Picture.Series("Children", Arrays.asList(null, 7))),
                false);

        assertThat(drawn(sample)).contains("not shown", ">7<");
    }
}
