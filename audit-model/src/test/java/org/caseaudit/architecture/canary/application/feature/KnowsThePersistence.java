package org.caseaudit.architecture.canary.application.feature;

import org.caseaudit.architecture.canary.persistence.feature.OpenRepository;

record KnowsThePersistence(OpenRepository repository) {}
