package org.caseaudit.testing;

import java.util.List;
import java.util.UUID;
import org.caseaudit.domain.casefile.AgeBand;
import org.caseaudit.domain.casefile.CaseDetails;
import org.caseaudit.domain.casefile.CaseFile;
import org.caseaudit.domain.casefile.CaseId;
import org.caseaudit.domain.casefile.Disability;
import org.caseaudit.domain.casefile.EthnicGroup;
import org.caseaudit.domain.casefile.Feature;
import org.caseaudit.domain.casefile.Gender;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.template.PlanType;

/** What an audit may know of an invented child; a test changes only what it is about. */
public final class ChildBuilder {
    private AgeBand age = AgeBand.AGE_5_TO_9;
    private Gender gender = Gender.FEMALE;
    private PlanType plan = PlanType.CHILD_PROTECTION;
    private List<Feature> features = List.of(Feature.NEGLECT);

    private ChildBuilder() {}

    public static ChildBuilder aChild() {
        return new ChildBuilder();
    }

    public ChildBuilder aged(AgeBand newAge) {
        this.age = newAge;
        return this;
    }

    public ChildBuilder gender(Gender newGender) {
        this.gender = newGender;
        return this;
    }

    public ChildBuilder on(PlanType newPlan) {
        this.plan = newPlan;
        return this;
    }

    public ChildBuilder with(Feature... newFeatures) {
        this.features = List.of(newFeatures);
        return this;
    }

    public CaseDetails build() {
        return new CaseDetails(age, gender, EthnicGroup.WHITE, null, Disability.NO, "English", plan, features);
    }

    /** The child's case under the number, in a cycle. */
    public CaseFile inCycle(CycleId cycle, int number) {
        return new CaseFile(new CaseId(UUID.randomUUID()), cycle, number, build());
    }
}
