package org.caseaudit.domain.casefile;

import java.util.List;
import org.caseaudit.domain.shared.Fault;
import org.caseaudit.domain.shared.Faults;
import org.caseaudit.domain.template.PlanType;

/**
 * What the audit knows of a child without knowing who it is.
 *
 * @param ethnicity the broad group; {@code ethnicityDetail} may say more
 * @param firstLanguage the child's first language, or null when nobody recorded it
 */
public record CaseDetails(
        AgeBand ageBand,
        Gender gender,
        EthnicGroup ethnicity,
        String ethnicityDetail,
        Disability disability,
        String firstLanguage,
        PlanType planType,
        List<Feature> features) {
    public CaseDetails {
        features = features == null ? List.of() : List.copyOf(features);
    }

    void check() {
        new Faults().addAll(faults()).throwIfAny("The case cannot be saved like this.");
    }

    /** Everything wrong with them. */
    public List<Fault> faults() {
        return new Faults()
                .require(ageBand != null, "ageBand", "Select the age band.")
                .require(gender != null, "gender", "Select the gender, or NOT_RECORDED.")
                .require(ethnicity != null, "ethnicity", "Select the ethnicity, or NOT_RECORDED.")
                .optionalText("ethnicityDetail", ethnicityDetail, Faults.SHORT_TEXT)
                .require(disability != null, "disability", "Say whether the child is disabled, or NOT_RECORDED.")
                .optionalText("firstLanguage", firstLanguage, Faults.SHORT_TEXT)
                .require(planType != null, "planType", "Select the kind of plan.")
                .list();
    }
}
