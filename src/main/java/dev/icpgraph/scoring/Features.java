package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.util.List;

import dev.icpgraph.icp.BehaviorMeasure;
import dev.icpgraph.icp.CombinedMeasure;
import dev.icpgraph.icp.FirmographicMeasure;
import dev.icpgraph.icp.GraphMeasure;
import dev.icpgraph.icp.Measure;
import dev.icpgraph.icp.PeopleMeasure;
import dev.icpgraph.icp.TechnographicMeasure;
import dev.icpgraph.snapshot.Snapshot;

/**
 * Makes measures ready to be asked about the accounts of a snapshot.
 */
final class Features {

	private final Snapshot snapshot;

	private final LocalDate today;

	private final LinkFeatures links;

	private final Staff staff;

	private final Nearness nearness;

	Features(Snapshot snapshot, LocalDate today, Nearness nearness) {
		this.snapshot = snapshot;
		this.today = today;
		this.links = new LinkFeatures(snapshot, (int) today.toEpochDay());
		this.staff = Staff.of(snapshot);
		this.nearness = nearness;
	}

	/** Knows how near accounts are to the best customers. */
	@FunctionalInterface
	interface Nearness {

		Feature feature(GraphMeasure.Proximity measure);

	}

	Feature of(Measure measure, Fading fading) {
		return switch (measure) {
			case FirmographicMeasure.OneOf oneOf -> OneOfFeature.of(oneOf, this.snapshot);
			case FirmographicMeasure.Range range -> RangeFeature.of(range, this.snapshot, this.today.getYear());
			case FirmographicMeasure.DepartmentSize size -> new DepartmentFeature(size, this.snapshot);
			case FirmographicMeasure.Account account -> AccountFeature.of(account, this.snapshot);
			case FirmographicMeasure.Partnership partnership -> this.links.partnership(partnership);
			case FirmographicMeasure.LeadershipChange change -> this.links.leadershipChange(change, fading);
			case TechnographicMeasure.Uses uses -> UsesFeature.of(uses, this.snapshot);
			case TechnographicMeasure.TechnologyMaturity maturity ->
				MaturityFeature.of(maturity, this.snapshot, this.today.getYear());
			case BehaviorMeasure.Visits visits -> VisitsFeature.of(visits, this.snapshot, today(), fading);
			case BehaviorMeasure.Participation participation -> this.links.participation(participation, fading);
			case BehaviorMeasure.CompetitorStage stage -> this.links.competitorStage(stage, fading);
			case GraphMeasure.Proximity proximity -> this.nearness.feature(proximity);
			case PeopleMeasure.People people -> PeopleFeature.of(people, this.staff);
			case PeopleMeasure.Hired hired -> HiredFeature.of(hired, this.staff, today(), fading);
			case PeopleMeasure.JobToBeDone job -> CombinedFeature.any(each(job.footprints(), fading));
			case CombinedMeasure.All(List<Measure> parts) -> CombinedFeature.all(each(parts, fading));
			case CombinedMeasure.Any(List<Measure> parts) -> CombinedFeature.any(each(parts, fading));
			case CombinedMeasure.Not(Measure part) -> new NotFeature(of(part, fading));
		};
	}

	private List<Feature> each(List<Measure> parts, Fading fading) {
		return parts.stream().map((part) -> of(part, fading)).toList();
	}

	/**
	 * The day that ages count from, as of {@link dev.icpgraph.snapshot.Days}.
	 */
	int today() {
		return (int) this.today.toEpochDay();
	}

}
