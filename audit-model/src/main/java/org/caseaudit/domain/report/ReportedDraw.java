package org.caseaudit.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caseaudit.domain.report.CombinedReport.CaseReplaced;
import org.caseaudit.domain.report.CombinedReport.GivenUp;
import org.caseaudit.domain.report.CombinedReport.HowDrawn;
import org.caseaudit.domain.report.CombinedReport.StratumDrawn;
import org.caseaudit.domain.sampling.CandidateList;
import org.caseaudit.domain.sampling.Draw;
import org.caseaudit.domain.sampling.Lot;
import org.caseaudit.domain.sampling.SampleRecord;
import org.caseaudit.domain.sampling.SampleState;
import org.caseaudit.domain.sampling.StandingSample;

/** How the cases were drawn, with every attempt before; a draw repeated until it suits shows itself here. */
final class ReportedDraw {
    private final SampleRecord record;
    private final StandingSample sample;
    private final ReportedShare share;

    ReportedDraw(SampleRecord record, StandingSample sample, ReportedShare share) {
        this.record = record;
        this.sample = sample;
        this.share = share;
    }

    HowDrawn drawn() {
        CandidateList list = sample.list();
        Draw draw = sample.draw();
        return new HowDrawn(
                sentence(),
                sample.lots().size(),
                list.frameHash(),
                list.frozenAt(),
                draw.seed(),
                draw.seedSource(),
                draw.drawnAt(),
                draw.size(),
                draw.minimum(),
                strata(),
                sample.replaced().stream().map(this::replaced).toList(),
                givenUp());
    }

    private String sentence() {
        Map<String, StandingSample.Share> strata = sample.strata();
        StringBuilder text = new StringBuilder()
                .append(sample.drawn().size())
                .append(" of ")
                .append(sample.lots().size())
                .append(" eligible cases were drawn at random");
        if (strata.size() > 1) {
            text.append(", from ").append(strata.size()).append(" groups in proportion to their size");
        }
        if (strata.size() > 1 && sample.draw().minimum() > 0) {
            text.append(" and at least ").append(sample.draw().minimum()).append(" from each");
        }
        return text.append(". The list was fixed before there was a seed.").toString();
    }

    private List<StratumDrawn> strata() {
        return sample.strata().entrySet().stream()
                .map(stratum -> new StratumDrawn(
                        stratum.getKey(),
                        stratum.getValue().eligible(),
                        stratum.getValue().drawn(),
                        share.everyCaseHasAGrade() ? good(stratum.getKey()) : null))
                .toList();
    }

    private int good(String stratum) {
        return (int) sample.drawn().stream()
                .filter(lot -> lot.stratum().equals(stratum) && share.isGood(lot.pseudonym()))
                .count();
    }

    private CaseReplaced replaced(Lot lot) {
        String by = sample.lots().stream()
                .filter(other -> other.label().equals(lot.successor()))
                .map(Lot::pseudonym)
                .findFirst()
                .orElseThrow();
        return new CaseReplaced(lot.pseudonym(), by, lot.reason(), lot.replacedAt());
    }

    private List<GivenUp> givenUp() {
        List<GivenUp> all = new ArrayList<>();
        for (CandidateList list : record.lists()) {
            record.drawsFrom(list).stream()
                    .filter(draw -> draw.reason() != null)
                    .forEach(draw -> all.add(new GivenUp(draw.reason(), draw.drawnAt())));
            if (list.state() == SampleState.GIVEN_UP) {
                all.add(new GivenUp(list.givenUpReason(), list.givenUpAt()));
            }
        }
        return all;
    }
}
