package org.caseaudit.domain.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.caseaudit.domain.cycle.CycleId;
import org.caseaudit.domain.shared.Owned;
import org.caseaudit.domain.template.PlanType;

/** A child's case in a cycle under its pseudonym. Who the child is stands in {@link CaseIdentity}, sealed. */
@Entity
@Table(name = "case_file")
public class CaseFile extends Owned {
    /** More than any partnership audits at once; a slip of a script is stopped here. */
    public static final int MOST_IN_A_CYCLE = 200;

    @Id
    @Column(name = "id")
    private CaseId id;

    @Column(name = "cycle_id", nullable = false, updatable = false)
    private CycleId cycle;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band", nullable = false)
    private AgeBand ageBand;

    @Enumerated(EnumType.STRING)
    @Column(name = "gender", nullable = false)
    private Gender gender;

    @Enumerated(EnumType.STRING)
    @Column(name = "ethnicity", nullable = false)
    private EthnicGroup ethnicity;

    @Column(name = "ethnicity_detail")
    private String ethnicityDetail;

    @Enumerated(EnumType.STRING)
    @Column(name = "disability", nullable = false)
    private Disability disability;

    @Column(name = "first_language")
    private String firstLanguage;

    @Enumerated(EnumType.STRING)
    @Column(name = "plan_type", nullable = false)
    private PlanType planType;

    @Column(name = "features", nullable = false, length = 1000)
    private Features features;

    protected CaseFile() {}

    /** Refuses details with faults. */
    public CaseFile(CaseId id, CycleId cycle, int number, CaseDetails details) {
        this.id = id;
        this.cycle = cycle;
        this.number = number;
        describe(details);
    }

    /** Refuses details with faults. */
    public final void describe(CaseDetails details) {
        details.check();
        this.ageBand = details.ageBand();
        this.gender = details.gender();
        this.ethnicity = details.ethnicity();
        this.ethnicityDetail = details.ethnicityDetail();
        this.disability = details.disability();
        this.firstLanguage = details.firstLanguage();
        this.planType = details.planType();
        this.features = new Features(details.features());
    }

    /** C01, C02 … in the order of registration. */
    public String pseudonym() {
        return pseudonym(number);
    }

    /** What the case with the number is called. */
    public static String pseudonym(int number) {
        return "C%02d".formatted(number);
    }

    public CaseDetails details() {
        return new CaseDetails(
                ageBand, gender, ethnicity, ethnicityDetail, disability, firstLanguage, planType, features.list());
    }

    public CaseId id() {
        return id;
    }

    public CycleId cycle() {
        return cycle;
    }

    public int number() {
        return number;
    }

    public PlanType planType() {
        return planType;
    }
}
