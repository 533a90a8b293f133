package org.caseaudit.domain.figures;

/** How far apart two grades are, squared, for Krippendorff's alpha (Krippendorff 2011, section D). */
enum Metric {
    /** Equal or not. */
    NOMINAL {
        @Override
        long distance(long[] frequencies, int one, int other) {
            return one == other ? 0 : 1;
        }
    },

    /**
     * (n_c/2 + all grades strictly between + n_k/2) squared, here times four to stay in whole numbers: a factor common to
     * all distances leaves alpha as it is. Takes for granted only that the grades are ordered.
     */
    ORDINAL {
        @Override
        long distance(long[] frequencies, int one, int other) {
            if (one == other) {
                return 0;
            }
            long twice = frequencies[one] + frequencies[other];
            for (int between = Math.min(one, other) + 1; between < Math.max(one, other); between++) {
                twice += 2 * frequencies[between];
            }
            return twice * twice;
        }
    },

    /** Square of the difference; takes all steps of the scale to be equally wide. */
    INTERVAL {
        @Override
        long distance(long[] frequencies, int one, int other) {
            long difference = (long) one - other;
            return difference * difference;
        }
    };

    /** Squared distance of two grades, given how often each grade occurs among the compared ones. */
    abstract long distance(long[] frequencies, int one, int other);
}
