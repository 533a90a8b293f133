package org.caseaudit.architecture.canary.domain.feature;

import org.hibernate.annotations.Immutable;

@Immutable
class KnowsHibernate {}
