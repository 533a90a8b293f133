package org.caseaudit.application.figures;

import org.caseaudit.domain.figures.Agreement;
import org.caseaudit.domain.figures.AgreementFigures;
import org.caseaudit.domain.figures.Change;
import org.caseaudit.domain.figures.ChangeFigures;
import org.caseaudit.domain.figures.GoodShare;
import org.caseaudit.domain.figures.GradeMatrix;
import org.caseaudit.domain.figures.Proportion;
import org.caseaudit.domain.figures.ProportionFigures;
import org.caseaudit.domain.figures.TwoCycles;
import org.caseaudit.domain.sampling.SampleDraw;
import org.caseaudit.domain.shared.RuleBroken;

/**
 * Recalculates figures from numbers somebody sends. Each method refuses with {@link RuleBroken}, naming every element at
 * fault at once; which ones, say the domain types it makes of the request.
 */
public class Figures {
    /** How far agencies that graded the same thing agree; refuses what a {@link GradeMatrix} refuses. */
    public AgreementFigures agreement(AgreementRequest request) {
        AgreementRequest sent = sent(request);
        return Agreement.of(new GradeMatrix(sent.grades(), sent.steps(), sent.goodThrough()));
    }

    /** What a random sample says about all eligible cases; refuses what a {@link GoodShare} refuses. */
    public ProportionFigures proportion(ProportionRequest request) {
        ProportionRequest sent = sent(request);
        return Proportion.of(new GoodShare(sent.eligible(), sent.sampled(), sent.good()));
    }

    /** What changed to a re-audit of other cases; refuses what {@link TwoCycles} refuse. */
    public ChangeFigures change(ChangeRequest request) {
        ChangeRequest sent = sent(request);
        return Change.of(new TwoCycles(sent.before(), sent.after(), sent.goodThrough()));
    }

    /** Draws a sample (again); refuses what {@link SampleDraw#of} refuses. */
    public SampleDraw sample(SampleRequest request) {
        SampleRequest sent = sent(request);
        return SampleDraw.of(sent.seed(), sent.size(), sent.minimum(), sent.strata());
    }

    /** An empty body and the JSON literal null arrive as null. */
    private static <T> T sent(T request) {
        if (request == null) {
            throw new RuleBroken(RuleBroken.INVALID, "Nothing was sent.");
        }
        return request;
    }
}
