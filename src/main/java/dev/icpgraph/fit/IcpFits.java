package dev.icpgraph.fit;

import java.util.List;
import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import dev.icpgraph.graph.AsOf;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpWarnings;
import dev.icpgraph.scoring.Scoreboard;
import dev.icpgraph.scoring.Scores;

/**
 * Judges product-market fit of the customers that an ICP describes, and warns of an ICP
 * without proven fit: it is a hypothesis.
 */
@Component
@Order(3)
public class IcpFits implements IcpWarnings {

	private final Scoreboard scoreboard;

	private final AsOf asOf;

	private final FitProperties thresholds;

	IcpFits(Scoreboard scoreboard, AsOf asOf, FitProperties thresholds) {
		this.scoreboard = scoreboard;
		this.asOf = asOf;
		this.thresholds = thresholds;
	}

	/**
	 * Whether the customers that pass the filters prove product-market fit.
	 */
	public boolean isProven(Scores scores) {
		return fit(scores).verdict() == FitVerdict.REACHED;
	}

	/**
	 * Nothing with fewer than 5 best customers: another warning calls that a hypothesis.
	 */
	@Override
	public List<String> of(Icp icp) {
		Scores scores = this.scoreboard.of(icp.current().id());
		if (scores == null || scores.snapshot().accounts() == 0 || scores.hypothesis() != null) {
			return List.of();
		}
		SegmentFit fit = fit(scores);
		return (fit.verdict() == FitVerdict.REACHED) ? List.of()
				: List.of("For the customers that pass the filters: " + StringUtils.uncapitalize(fit.text()));
	}

	private SegmentFit fit(Scores scores) {
		return new SegmentFits(scores.snapshot(), this.asOf.today(), this.thresholds,
				(customers) -> Map.of("", CustomerSegments.passing(scores, customers)))
			.first(1)
			.getFirst();
	}

}
