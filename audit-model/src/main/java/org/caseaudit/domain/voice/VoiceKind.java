package org.caseaudit.domain.voice;

/** Whose voice it is. */
public enum VoiceKind {
    CHILD,
    PARENT,
    PRACTITIONER
}
