package dev.icpgraph.spark;

import java.util.List;

import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.icp.UnknownCounts;
import dev.icpgraph.measure.BehaviorMeasure;
import dev.icpgraph.measure.CombinedMeasure;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.PeopleMeasure;
import dev.icpgraph.measure.TechnographicMeasure;

/**
 * Refuses definitions with anything that parts of a market cannot score alone yet.
 */
final class SupportedMeasures {

	private SupportedMeasures() {
	}

	/**
	 * Checks a definition.
	 * @throws RefusedInputException with the name of the filter or signal
	 */
	static void check(IcpDefinition definition) {
		for (Filter filter : definition.filters()) {
			check("Filter '" + filter.name() + "'", filter.measure());
		}
		for (Signal signal : definition.signals()) {
			check("Signal '" + signal.name() + "'", signal.measure());
		}
		if (definition.unknownCounts() == UnknownCounts.MARKET_MEAN) {
			throw refused("The definition", "unknownCounts: MARKET_MEAN");
		}
		if (definition.steadiness() != null) {
			throw refused("The definition", "steadiness, which needs the tiers of earlier runs");
		}
	}

	private static void check(String where, Measure measure) {
		switch (measure) {
			case FirmographicMeasure.OneOf _, FirmographicMeasure.Range _, FirmographicMeasure.DepartmentSize _,
					FirmographicMeasure.Account _, FirmographicMeasure.Partnership _,
					FirmographicMeasure.LeadershipChange _, TechnographicMeasure.Uses _, BehaviorMeasure.Visits _,
					BehaviorMeasure.Participation _, BehaviorMeasure.CompetitorStage _, GraphMeasure.Proximity _,
					GraphMeasure.Likeness _, GraphMeasure.Footprint _, PeopleMeasure.People _, PeopleMeasure.Hired _,
					PeopleMeasure.JobToBeDone _ ->
				{
				}
			case TechnographicMeasure.TechnologyMaturity _ -> throw refused(where, "technologyMaturity");
			case GraphMeasure.Learned _ -> throw refused(where, "learned");
			case CombinedMeasure.All(List<Measure> parts) -> parts.forEach((part) -> check(where, part));
			case CombinedMeasure.Any(List<Measure> parts) -> parts.forEach((part) -> check(where, part));
			case CombinedMeasure.Not(Measure part) -> check(where, part);
		}
	}

	private static RefusedInputException refused(String where, String what) {
		return new RefusedInputException(
				where + " has " + what + ", which is not scored on Spark yet: remove it, or score in the application");
	}

}
