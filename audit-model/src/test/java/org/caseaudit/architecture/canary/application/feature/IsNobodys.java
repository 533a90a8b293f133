package org.caseaudit.architecture.canary.application.feature;

import org.caseaudit.application.shared.UseCase;

@UseCase
public class IsNobodys {
    public String handle(String question) {
        return question;
    }
}
