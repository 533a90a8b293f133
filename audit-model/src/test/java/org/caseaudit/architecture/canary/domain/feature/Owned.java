package org.caseaudit.architecture.canary.domain.feature;

import org.hibernate.annotations.DynamicUpdate;

@DynamicUpdate
class Owned extends org.caseaudit.domain.shared.Owned {}
