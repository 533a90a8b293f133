package org.caseaudit.application.figures;

import java.util.List;
import org.caseaudit.domain.sampling.Stratum;

/** A sample to draw, as it was sent: anything may be null. */
public record SampleRequest(String seed, Integer size, Integer minimum, List<Stratum> strata) {}
