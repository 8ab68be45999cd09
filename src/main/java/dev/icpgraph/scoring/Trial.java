package dev.icpgraph.scoring;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.IcpVersion;

/**
 * Definitions tried against a version of an ICP, on one state of the market.
 *
 * @param board where scores are kept
 * @param version what they are tried against
 */
public record Trial(ScoreCache board, IcpVersion version) {

	public Scores before() {
		return this.board.scores(this.version);
	}

	/**
	 * The scores by another definition: what was scored before is not asked again.
	 */
	public Scores of(IcpDefinition definition) {
		return this.board.tried(this.version, definition);
	}

	public BestCustomers best() {
		return this.board.best();
	}

}
