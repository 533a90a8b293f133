package org.caseaudit.domain.template;

/** The ten practice areas a good case audit template covers (LGA diagnostic, audit validation, July 2016, appendix 1). */
public enum LgaArea {
    BASIC_INFORMATION("Basic information"),
    EFFECTIVENESS_OF_INTERVENTIONS("Effectiveness of current and previous interventions"),
    ASSESSMENT_AND_ANALYSIS("Assessment of need and analysis: risk and protective factors"),
    SERVICE_RESPONSE("Service response"),
    TRUSTED_RELATIONSHIP("Building a trusted and effective relationship"),
    CHILD_CENTRED_AND_DIVERSITY("Child-centred approach including equality and diversity"),
    MULTI_AGENCY_INVOLVEMENT("Multi-agency involvement"),
    MANAGEMENT_OVERSIGHT("Management, supervision and oversight"),
    QUALITY_OF_RECORDING("Quality of case recording"),
    PROCESS_MONITORING("Process monitoring");

    private final String title;

    LgaArea(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
