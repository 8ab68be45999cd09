package dev.icpgraph.scoring;

import java.util.List;

import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpWarnings;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Warns of signals that do not help find customers.
 */
@Component
@Order(5)
class SignalWarnings implements IcpWarnings {

	private final Scoreboard scoreboard;

	SignalWarnings(Scoreboard scoreboard) {
		this.scoreboard = scoreboard;
	}

	@Override
	public List<String> of(Icp icp) {
		return of(this.scoreboard.of(icp.current()));
	}

	static List<String> of(Scores scores) {
		return scores.signalLifts().stream().filter(SignalWarnings::warns).map(SignalLift::text).toList();
	}

	private static boolean warns(SignalLift lift) {
		return switch (lift.verdict()) {
			case NOT_SHOWN, HURTS -> true;
			case HELPS, TOO_FEW -> false;
		};
	}

}
