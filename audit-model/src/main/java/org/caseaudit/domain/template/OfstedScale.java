package org.caseaudit.domain.template;

import java.util.List;

/** Ofsted's four judgements, the scale of a template that names none; the descriptors are the product's own. */
public final class OfstedScale {
    private static final Grade OUTSTANDING = new Grade("outstanding", "Outstanding", """
            Practice goes well beyond what is expected and has been kept up over time. Difficulties were met with \
            skill and persistence, the record shows that the child is clearly better off, and others should learn \
            from it.""");

    private static final Grade GOOD = new Grade("good", "Good", """
            Practice is timely, purposeful and centred on the child. Need and risk are understood and acted on, and \
            there is evidence that the child is safer or doing better. Gaps are small and have done no harm.""");

    private static final Grade REQUIRES_IMPROVEMENT = new Grade("requires-improvement", "Requires improvement", """
            The practice seen does not leave the child unsafe, but it is uneven: help is late, partial or unclear in \
            its purpose, and the difference for the child is limited or cannot be shown.""");

    private static final Grade INADEQUATE = new Grade("inadequate", "Inadequate", """
            Serious or widespread weakness leaves the child unsafe or a pressing need unmet, or nobody can tell from \
            the record whether the child is safe. Raise a concern now: do not wait for the grading meeting.""");

    public static final GradingScale FOUR_GRADES = new GradingScale(
            "ofsted-four",
            "Ofsted's four grades",
            List.of(OUTSTANDING, GOOD, REQUIRES_IMPROVEMENT, INADEQUATE),
            GOOD.code(),
            List.of(INADEQUATE.code()));

    private OfstedScale() {}
}
