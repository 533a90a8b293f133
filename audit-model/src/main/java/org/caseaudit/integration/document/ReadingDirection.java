package org.caseaudit.integration.document;

/** In which direction a text is read: that of its first letter, as the web does it. */
final class ReadingDirection {
    private ReadingDirection() {}

    static boolean isRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(ReadingDirection::isStrong)
                .limit(1)
                .anyMatch(d -> d != Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    private static boolean isStrong(int direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
