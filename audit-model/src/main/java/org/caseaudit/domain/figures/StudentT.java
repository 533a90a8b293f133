package org.caseaudit.domain.figures;

/** Student's t distribution, for whole degrees of freedom. */
final class StudentT {
    private StudentT() {}

    /** The t that 95% of the distribution lie within, on both sides of 0 (its .975 quantile). */
    static double within95(int degrees) {
        double low = 0;
        double high = 13; // 12.71 for one degree of freedom, less for more
        while (true) {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high) {
                return middle;
            }
            if (within(middle, degrees) < 0.95) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    /** P(-t &lt; T &lt; t); finite sums, Abramowitz and Stegun 1964, 26.7.3 (odd degrees) and 26.7.4 (even). */
    static double within(double t, int degrees) {
        double angle = Math.atan(t / Math.sqrt(degrees));
        double cosine = Math.cos(angle);
        boolean odd = degrees % 2 == 1;
        double term = odd ? cosine : 1;
        double sum = 0;
        for (int power = odd ? 1 : 0; power <= degrees - 2; power += 2) {
            sum += term;
            term *= cosine * cosine * (power + 1) / (power + 2);
        }
        return odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
    }
}
