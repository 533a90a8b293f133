package org.caseaudit.web.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.caseaudit.web.templates.StaticTemplates;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {
    @ParameterizedTest(name = "page {0} of {1}: {2}")
    @CsvSource({
        "1,  1,  [1]",
        "1,  3,  [1] 2 3",
        "2,  3,  1 [2] 3",
        "1, 10,  [1] 2 … 10",
        "3, 10,  1 2 [3] 4 … 10",
        "5, 10,  1 … 4 [5] 6 … 10",
        "10, 10, 1 … 9 [10]"
    })
    void of_showsFirstLastAndNeighbours(int current, int last, String shown) {
        Paging paging = Paging.of(current, last, page -> "?page=" + page);

        assertThat(paging.items().stream().map(PagingTest::shown).collect(Collectors.joining(" ")))
                .isEqualTo(shown);
        assertThat(paging.previous()).isEqualTo(current == 1 ? null : "?page=" + (current - 1));
        assertThat(paging.next()).isEqualTo(current == last ? null : "?page=" + (current + 1));
    }

    private static String shown(Paging.Item item) {
        if (item.number() == null) {
            return "…";
        }
        return item.current() ? "[" + item.number() + "]" : String.valueOf(item.number());
    }

    @Test
    void between_namesTheNeighbours() {
        Paging paging = Paging.between(Link.to("/form/1", "Basic information"), Link.to("/form/3", "Service response"));

        Element page = Dom.read(new StaticTemplates()
                .govukPagination(paging, "Sections", null, Attributes.NONE)
                .render());

        assertThat(page.select("nav").hasClass("govuk-pagination--block")).isTrue();
        assertThat(page.select("[rel=prev]").text()).isEqualTo("Previous page : Basic information");
        assertThat(page.select("[rel=next]").text()).isEqualTo("Next page : Service response");
    }
}
