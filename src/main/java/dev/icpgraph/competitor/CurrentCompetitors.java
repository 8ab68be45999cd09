package dev.icpgraph.competitor;

import java.util.List;

import dev.icpgraph.graph.AsOf;
import dev.icpgraph.snapshot.Snapshot;

import org.springframework.stereotype.Component;

/**
 * Caches the competitors of the last used snapshot for a day.
 */
@Component
class CurrentCompetitors {

	private final AsOf asOf;

	private volatile Kept kept = new Kept(Snapshot.empty(), 0, List.of());

	CurrentCompetitors(AsOf asOf) {
		this.asOf = asOf;
	}

	/**
	 * All competitors in a snapshot, most customers first, without notes.
	 */
	List<Competitor> of(Snapshot snapshot) {
		int today = (int) this.asOf.today().toEpochDay();
		Kept now = this.kept;
		if (now.snapshot() != snapshot || now.today() != today) {
			now = new Kept(snapshot, today, CompetitorIndex.of(snapshot, today));
			this.kept = now;
		}
		return now.competitors();
	}

	private record Kept(Snapshot snapshot, int today, List<Competitor> competitors) {
	}

}
