package dev.icpgraph.fit;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import dev.icpgraph.graph.AsOf;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.Icps;
import dev.icpgraph.scoring.Scoreboard;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;

/**
 * Splits customers of the current snapshot into segments, to judge their product-market
 * fit.
 */
@Component
public class ProductMarketFits {

	private final Snapshots snapshots;

	private final Icps icps;

	private final Scoreboard scoreboard;

	private final AsOf asOf;

	private final FitProperties thresholds;

	ProductMarketFits(Snapshots snapshots, Icps icps, Scoreboard scoreboard, AsOf asOf, FitProperties thresholds) {
		this.snapshots = snapshots;
		this.icps = icps;
		this.scoreboard = scoreboard;
		this.asOf = asOf;
		this.thresholds = thresholds;
	}

	/**
	 * Fit of all customers together, which hides differences between segments.
	 */
	public SegmentFit overall() {
		return of(null, null).first(1).getFirst();
	}

	/**
	 * The segments of all customers, to judge.
	 * @param key {@code null} for all customers together
	 * @param day the day to judge as of; {@code null} for today
	 * @throws dev.icpgraph.api.BadInputException if the day is in the future
	 */
	SegmentFits of(@Nullable FitSegmentKey key, @Nullable LocalDate day) {
		Snapshot snapshot = this.snapshots.loaded();
		return new SegmentFits(snapshot, this.asOf.todayOr(day, "asOf"), this.thresholds,
				(customers) -> segments(snapshot, key, customers));
	}

	private Map<String, BitSet> segments(Snapshot snapshot, @Nullable FitSegmentKey key,
			List<CustomerRecord> customers) {
		if (key == null) {
			BitSet all = new BitSet();
			customers.forEach((it) -> all.set(it.account()));
			return Map.of("all customers", all);
		}
		return (key == FitSegmentKey.ICP) ? byIcp(customers) : CustomerSegments.of(snapshot, key, customers);
	}

	/**
	 * The customers that pass the filters of each ICP. Scores may be of a slightly older
	 * snapshot; a customer newer than that is in no segment.
	 */
	private Map<String, BitSet> byIcp(List<CustomerRecord> customers) {
		Map<String, BitSet> segments = new LinkedHashMap<>();
		for (Icp icp : this.icps.all()) {
			Scores scores = this.scoreboard.required(icp.id());
			BitSet inside = CustomerSegments.passing(scores, customers);
			segments.put(segments.containsKey(icp.name()) ? icp.name() + " (" + icp.key() + ")" : icp.name(), inside);
		}
		return CustomerSegments.largestFirst(segments);
	}

}
