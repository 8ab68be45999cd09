package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * What is stored of the past and of what people said.
 */
@Component
class StoredMemory implements Board.Memory {

	private final ScoreRuns runs;

	private final TierOverrides overrides;

	StoredMemory(ScoreRuns runs, TierOverrides overrides) {
		this.runs = runs;
		this.overrides = overrides;
	}

	@Override
	public Map<String, TierMove.Place> places(String icp) {
		return this.runs.state(icp).places();
	}

	@Override
	public List<TierOverride> overrides(String icp, LocalDate today) {
		return this.overrides.holding(icp, today);
	}

}
