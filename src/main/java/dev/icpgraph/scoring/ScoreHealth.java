package dev.icpgraph.scoring;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the graph has been read and scored since the start, for readiness. Before, an
 * application refuses questions about accounts.
 */
@Component("scoresHealthIndicator")
class ScoreHealth implements HealthIndicator {

	private final Scoreboard scoreboard;

	ScoreHealth(Scoreboard scoreboard) {
		this.scoreboard = scoreboard;
	}

	@Override
	public Health health() {
		long revision = this.scoreboard.revision();
		return ((revision < 0) ? Health.outOfService() : Health.up()).withDetail("revision", revision).build();
	}

}
