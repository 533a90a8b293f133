package org.caseaudit.architecture.canary.silent;

class SaysNothing {}
