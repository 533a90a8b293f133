package org.caseaudit.domain.casefile;

import java.util.List;

/** The features of one case, each once, in the order of the list above. */
public record Features(List<Feature> list) {
    public Features {
        list = list.stream().distinct().sorted().toList();
    }
}
