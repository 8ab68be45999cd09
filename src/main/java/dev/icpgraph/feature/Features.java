package dev.icpgraph.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

import dev.icpgraph.measure.BehaviorMeasure;
import dev.icpgraph.measure.CombinedMeasure;
import dev.icpgraph.measure.FirmographicMeasure;
import dev.icpgraph.measure.GraphMeasure;
import dev.icpgraph.measure.Measure;
import dev.icpgraph.measure.PeopleMeasure;
import dev.icpgraph.measure.TechnographicMeasure;
import dev.icpgraph.model.RankingModel;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.Jackknife;

import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * Prepares measures for the accounts of a snapshot.
 */
public final class Features {

	private final Snapshot snapshot;

	private final LocalDate today;

	private final LinkFeatures links;

	private final Staff staff;

	private final Supplier<ReleaseYears> years;

	private final Nearness nearness;

	public Features(Snapshot snapshot, LocalDate today, Nearness nearness) {
		this(snapshot, today, new LinkFeatures(snapshot, (int) today.toEpochDay()), Staff.of(snapshot, today),
				SingletonSupplier.of(() -> ReleaseYears.of(snapshot)), nearness);
	}

	private Features(Snapshot snapshot, LocalDate today, LinkFeatures links, Staff staff, Supplier<ReleaseYears> years,
			Nearness nearness) {
		this.snapshot = snapshot;
		this.today = today;
		this.links = links;
		this.staff = staff;
		this.years = years;
		this.nearness = nearness;
	}

	/** Prepares measures of nearness and likeness to the best customers. */
	@FunctionalInterface
	public interface Nearness {

		Feature feature(GraphMeasure measure);

		/**
		 * The best customers, which can be left out in turn.
		 */
		default Jackknife jackknife() {
			return Jackknife.NONE;
		}

		/**
		 * The same measured against the best customers that stay in a turn.
		 */
		default Nearness without(int turn) {
			throw new IndexOutOfBoundsException(turn);
		}

		/**
		 * The learned ranking in use; {@code null} without one.
		 */
		default @Nullable RankingModel ranking() {
			return null;
		}

		/**
		 * The same with another learned ranking.
		 */
		default Nearness by(RankingModel model) {
			throw new IllegalStateException("This application learns no ranking");
		}

	}

	/**
	 * The best customers, which can be left out in turn.
	 */
	Jackknife jackknife() {
		return this.nearness.jackknife();
	}

	/**
	 * The same measures against the best customers that stay in a turn.
	 */
	Features without(int turn) {
		return new Features(this.snapshot, this.today, this.links, this.staff, this.years, this.nearness.without(turn));
	}

	/**
	 * The learned ranking in use; {@code null} without one.
	 */
	@Nullable RankingModel model() {
		return this.nearness.ranking();
	}

	/**
	 * The same measures with another learned ranking.
	 */
	Features by(RankingModel model) {
		return new Features(this.snapshot, this.today, this.links, this.staff, this.years, this.nearness.by(model));
	}

	/**
	 * Whether a measure depends on the learned ranking.
	 */
	static boolean isLearned(Measure measure) {
		return has(measure, GraphMeasure.Learned.class);
	}

	/**
	 * Whether a measure depends on the best customers.
	 */
	static boolean comparesWithBest(Measure measure) {
		return has(measure, GraphMeasure.class);
	}

	/**
	 * Whether a measure, or a part of it, is of a type.
	 */
	private static boolean has(Measure measure, Class<? extends Measure> type) {
		return type.isInstance(measure) || (measure instanceof CombinedMeasure combined
				&& combined.parts().stream().anyMatch((part) -> has(part, type)));
	}

	Feature of(Measure measure, Fading fading) {
		return of(measure, fading, false);
	}

	/**
	 * The feature for a filter: without decay, and counts of people become all or
	 * nothing.
	 */
	Feature condition(Measure measure) {
		return of(measure, Fading.NONE, true);
	}

	/**
	 * Whether a filter reads the measure differently from a signal.
	 */
	static boolean countsPeople(Measure measure) {
		return switch (measure) {
			case PeopleMeasure.People people -> people.atLeast() != null && people.atLeast() > 1;
			case CombinedMeasure combined -> combined.parts().stream().anyMatch(Features::countsPeople);
			case Measure _ -> false;
		};
	}

	private Feature of(Measure measure, Fading fading, boolean yesOrNo) {
		return switch (measure) {
			case FirmographicMeasure.OneOf oneOf -> OneOfFeature.of(oneOf, this.snapshot);
			case FirmographicMeasure.Range range -> RangeFeature.of(range, this.snapshot, this.today.getYear());
			case FirmographicMeasure.DepartmentSize size -> new DepartmentFeature(size, this.snapshot);
			case FirmographicMeasure.Account account -> AccountFeature.of(account, this.snapshot);
			case FirmographicMeasure.Partnership partnership -> this.links.partnership(partnership);
			case FirmographicMeasure.LeadershipChange change -> this.links.leadershipChange(change, fading);
			case TechnographicMeasure.Uses uses -> UsesFeature.of(uses, this.snapshot);
			case TechnographicMeasure.TechnologyMaturity maturity ->
				MaturityFeature.of(maturity, this.snapshot, this.years.get());
			case BehaviorMeasure.Visits visits -> VisitsFeature.of(visits, this.snapshot, today(), fading);
			case BehaviorMeasure.Participation participation -> this.links.participation(participation, fading);
			case BehaviorMeasure.CompetitorStage stage -> this.links.competitorStage(stage, fading);
			case GraphMeasure measured -> this.nearness.feature(measured);
			case PeopleMeasure.People people -> people(people, yesOrNo);
			case PeopleMeasure.Hired hired -> HiredFeature.of(hired, this.staff, today(), fading);
			case PeopleMeasure.JobToBeDone job -> CombinedFeature.any(each(job.footprints(), fading, yesOrNo));
			case CombinedMeasure.All(List<Measure> parts) -> CombinedFeature.all(each(parts, fading, yesOrNo));
			case CombinedMeasure.Any(List<Measure> parts) -> CombinedFeature.any(each(parts, fading, yesOrNo));
			case CombinedMeasure.Not(Measure part) -> new NotFeature(of(part, fading, yesOrNo));
		};
	}

	private Feature people(PeopleMeasure.People people, boolean yesOrNo) {
		Feature feature = PeopleFeature.of(people, this.staff);
		return yesOrNo ? new AllOrNothingFeature(feature) : feature;
	}

	private List<Feature> each(List<Measure> parts, Fading fading, boolean yesOrNo) {
		return parts.stream().map((part) -> of(part, fading, yesOrNo)).toList();
	}

	/**
	 * The day that ages count from, as in {@link dev.icpgraph.snapshot.Days}.
	 */
	int today() {
		return (int) this.today.toEpochDay();
	}

}
