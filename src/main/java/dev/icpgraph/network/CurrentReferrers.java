package dev.icpgraph.network;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import dev.icpgraph.api.PageRequest;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotRefreshed;
import dev.icpgraph.snapshot.Snapshots;

/**
 * Ranks referrers once per snapshot, on first use.
 */
@Component
class CurrentReferrers {

	private final Snapshots snapshots;

	private final WonReferrals wonReferrals;

	private volatile @Nullable Ranking ranking;

	CurrentReferrers(Snapshots snapshots, WonReferrals wonReferrals) {
		this.snapshots = snapshots;
		this.wonReferrals = wonReferrals;
	}

	/**
	 * A page of referrers, and the share of referred customers in each segment.
	 * @param segmentBy attribute that divides customers into segments; null for one
	 * segment
	 */
	ReferrerConnection page(@Nullable AccountAttribute segmentBy, PageRequest page) {
		Ranking now = ranking();
		List<ReferralSegment> segments = new ReferralSegments(now.snapshot(), now.won()).by(segmentBy);
		return new ReferrerConnection(now.referrers().page(page), segments, now.snapshot().revision());
	}

	private Ranking ranking() {
		Ranking now = this.ranking;
		return (now != null && now.snapshot() == this.snapshots.loaded()) ? now : rank();
	}

	private synchronized Ranking rank() {
		Ranking now = this.ranking;
		Snapshot snapshot = this.snapshots.loaded();
		if (now == null || now.snapshot() != snapshot) {
			WonGraph won = new WonGraph(this.wonReferrals.all());
			now = new Ranking(snapshot, won, new RankedReferrers(snapshot, won));
			this.ranking = now;
		}
		return now;
	}

	/**
	 * Releases the old snapshot, which may be large.
	 */
	@EventListener
	void forget(SnapshotRefreshed event) {
		this.ranking = null;
	}

	private record Ranking(Snapshot snapshot, WonGraph won, RankedReferrers referrers) {
	}

}
