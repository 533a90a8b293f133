package org.caseaudit.architecture.canary.domain.feature;

class HasASetter {
    private String name;

    void setName(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }
}
