package dev.icpgraph.scoring;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.icp.IcpDefinition;
import dev.icpgraph.icp.IcpVersion;

/**
 * Compares trial definitions with a version of an ICP, on one state of the market.
 *
 * @param board the cache of scores
 * @param version the version to compare with
 */
public record Trial(ScoreCache board, IcpVersion version) {

	public Scores before() {
		return this.board.scores(this.version);
	}

	/**
	 * The scores under another definition; reuses computed columns.
	 */
	public Scores of(IcpDefinition definition) {
		return this.board.tried(this.version, definition);
	}

	public BestCustomers best() {
		return this.board.best();
	}

}
