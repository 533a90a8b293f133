package org.caseaudit.domain.figures;

/** How the cases of a cycle came to be in it; decides what their share may be said to stand for. */
public enum Selection {
    /** Drawn at random, each eligible case with (nearly) the same chance. */
    DRAWN,
    /** Drawn at random, but with minima that gave some groups a clearly higher chance: the plain share is biased. */
    DRAWN_UNEVENLY,
    /** Picked for a purpose. */
    CHOSEN
}
