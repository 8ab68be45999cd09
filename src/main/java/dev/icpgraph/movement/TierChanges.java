package dev.icpgraph.movement;

import java.util.List;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import org.springframework.stereotype.Component;

/**
 * Sends subscribers the moves of each score run. A subscriber that falls behind gets an
 * error, and may query the movers since then.
 */
@Component
class TierChanges {

	/** Maximum number of moves waiting for one subscriber. */
	private static final int MOST_WAITING = 10_000;

	private final Sinks.Many<Change> sink = Sinks.many().multicast().directBestEffort();

	private record Change(String icp, TierMove move) {
	}

	/**
	 * Sends moves in the given order.
	 * @param icp key of the ICP
	 */
	synchronized void tell(String icp, List<TierMove> moves) {
		moves.forEach((move) -> this.sink.tryEmitNext(new Change(icp, move)));
	}

	/**
	 * The moves from now on.
	 * @param icp key of the ICP
	 */
	Flux<TierMove> of(String icp) {
		return this.sink.asFlux()
			.filter((change) -> change.icp().equals(icp))
			.map(Change::move)
			.onBackpressureBuffer(MOST_WAITING);
	}

}
