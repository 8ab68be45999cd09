package dev.icpgraph.spark;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.icpgraph.icp.Filter;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.Signal;
import dev.icpgraph.measure.BehaviorMeasure;
import dev.icpgraph.measure.CombinedMeasure;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.PeopleMeasure;

/**
 * The questions of a definition about people and referrals, so that nothing else is
 * joined.
 *
 * @param acquaintances nearness through people, also as a part of likeness
 * @param traits titles and other traits of people
 * @param attendances participations of people in events, which a footprint counts too
 * @param referrals nearness through referrals, also as a part of likeness
 */
record Needs(boolean acquaintances, boolean traits, boolean attendances, boolean referrals) implements Serializable {

	static Needs of(IcpDefinition definition) {
		List<Measure> measures = Stream
			.concat(definition.filters().stream().map(Filter::measure),
					definition.signals().stream().map(Signal::measure))
			.flatMap(Needs::inside)
			.toList();
		boolean likeness = any(measures, GraphMeasure.Likeness.class::isInstance);
		boolean footprint = likeness || any(measures, GraphMeasure.Footprint.class::isInstance);
		return new Needs(likeness || through(GraphMeasure.Channel.PEOPLE, measures),
				any(measures,
						(measure) -> measure instanceof PeopleMeasure.People || measure instanceof PeopleMeasure.Hired),
				footprint || through(GraphMeasure.Channel.EVENT, measures)
						|| any(measures, BehaviorMeasure.Participation.class::isInstance),
				likeness || through(GraphMeasure.Channel.REFERRAL, measures));
	}

	/**
	 * Whether it asks anything about people.
	 */
	boolean people() {
		return this.acquaintances || this.traits || this.attendances;
	}

	private static boolean through(GraphMeasure.Channel channel, List<Measure> measures) {
		return any(measures, (measure) -> measure instanceof GraphMeasure.Proximity proximity
				&& proximity.channels().contains(channel));
	}

	private static boolean any(List<Measure> measures, Predicate<Measure> asked) {
		return measures.stream().anyMatch(asked);
	}

	private static Stream<Measure> inside(Measure measure) {
		return switch (measure) {
			case CombinedMeasure combined -> combined.parts().stream().flatMap(Needs::inside);
			case PeopleMeasure.JobToBeDone job -> job.footprints().stream().flatMap(Needs::inside);
			case Measure _ -> Stream.of(measure);
		};
	}

}
