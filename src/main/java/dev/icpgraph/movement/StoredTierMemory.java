package dev.icpgraph.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.icpgraph.scoring.TierMemory;
import dev.icpgraph.scoring.TierOverride;
import dev.icpgraph.scoring.TierOverrides;

import org.springframework.stereotype.Component;

/**
 * Reads earlier tiers and overrides from the graph.
 */
@Component
class StoredTierMemory implements TierMemory {

	private final ScoreRuns runs;

	private final TierOverrides overrides;

	StoredTierMemory(ScoreRuns runs, TierOverrides overrides) {
		this.runs = runs;
		this.overrides = overrides;
	}

	@Override
	public Map<String, Integer> tiers(String icp) {
		return this.runs.state(icp)
			.places()
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (place) -> place.getValue().tier()));
	}

	@Override
	public List<TierOverride> overrides(String icp, LocalDate today) {
		return this.overrides.holding(icp, today);
	}

}
