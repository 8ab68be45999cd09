package dev.icpgraph.fit;

import java.time.LocalDate;
import java.util.List;

/**
 * Product-market fit of a segment as of an earlier day.
 *
 * @param customers number of current and former customers by then
 * @param indicators all four indicators
 */
public record FitPoint(LocalDate on, int customers, FitVerdict verdict, List<FitIndicator> indicators) {

	static FitPoint of(LocalDate on, SegmentFit fit) {
		return new FitPoint(on, fit.customers(), fit.verdict(), fit.indicators());
	}

}
