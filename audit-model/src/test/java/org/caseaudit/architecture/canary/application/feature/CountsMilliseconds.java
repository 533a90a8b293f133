package org.caseaudit.architecture.canary.application.feature;

class CountsMilliseconds {
    long now() {
        return System.currentTimeMillis();
    }
}
