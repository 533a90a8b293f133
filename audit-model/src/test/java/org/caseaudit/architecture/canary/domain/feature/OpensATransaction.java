package org.caseaudit.architecture.canary.domain.feature;

import jakarta.transaction.Transactional;

@Transactional
class OpensATransaction {}
