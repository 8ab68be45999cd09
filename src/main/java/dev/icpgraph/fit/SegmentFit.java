package dev.icpgraph.fit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * Product-market fit in one segment.
 *
 * @param segment name of the segment
 * @param customers number of current and former customers in it
 * @param indicators all four indicators
 * @param history earlier days of the segment
 */
public record SegmentFit(String segment, int customers, FitVerdict verdict, List<FitIndicator> indicators,
		FitHistory history) {

	static SegmentFit of(String segment, int customers, List<FitIndicator> indicators, int needed, FitHistory history) {
		return new SegmentFit(segment, customers, verdict(indicators, needed), indicators, history);
	}

	private static FitVerdict verdict(List<FitIndicator> indicators, int needed) {
		if (indicators.stream().anyMatch((it) -> it.verdict() == FitVerdict.NOT_REACHED)) {
			return FitVerdict.NOT_REACHED;
		}
		long reached = indicators.stream().filter((it) -> it.verdict() == FitVerdict.REACHED).count();
		return (reached >= needed) ? FitVerdict.REACHED : FitVerdict.TOO_FEW;
	}

	public FitIndicator indicator(FitIndicatorKind kind) {
		return this.indicators.stream().filter((it) -> it.kind() == kind).findFirst().orElseThrow();
	}

	/**
	 * Families of criteria to base an ICP of this segment on.
	 */
	public List<CriteriaFamily> buildOn() {
		return CriteriaFamily.of(this.verdict);
	}

	/**
	 * Missing data, each once, in sentences.
	 */
	public List<String> missing() {
		return List.copyOf(new LinkedHashSet<>(
				this.indicators.stream().map(FitIndicator::missing).filter(Objects::nonNull).toList()));
	}

	/**
	 * The verdict and what follows from it, in a sentence.
	 */
	public String text() {
		return switch (this.verdict) {
			case REACHED ->
				"Product-market fit is reached: build on firmographics, technographics and demographics of the customers.";
			case NOT_REACHED ->
				"Product-market fit is not reached: build on jobs to be done and psychographics, and treat the ICP as a hypothesis.";
			case TOO_FEW ->
				"There are too few customers, or too little data about them, to tell whether there is product-market fit. Until then, build on jobs to be done and psychographics, and treat the ICP as a hypothesis.";
		};
	}

}
