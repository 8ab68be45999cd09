package dev.icpgraph.proximity;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.evidence.PathQuestion;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.statistics.FixedPoint;

/**
 * An item of evidence for clients.
 *
 * @param snapshot the snapshot it was found in
 * @param accountId id in the graph of the account it describes
 */
public record EvidenceView(Snapshot snapshot, String accountId, Evidence evidence) {

	public EvidenceSource source() {
		return this.evidence.source();
	}

	/**
	 * The query for its path, from its account to the first best customers that it leads
	 * to.
	 */
	public PathQuestion question() {
		return new PathQuestion(source().query(), this.accountId,
				source().customers().intStream().mapToObj(this.snapshot::accountId).toList(), source().parameters());
	}

	/**
	 * The item in words; {@link EvidenceTexts} adds the names of people.
	 */
	public String text() {
		return source().text();
	}

	public double bits() {
		return this.evidence.bits() / (double) FixedPoint.BIT;
	}

	public double contribution() {
		return this.evidence.contribution() / (double) FixedPoint.ONE;
	}

	public int customers() {
		return source().customers().size();
	}

	public @Nullable Double marketShare() {
		return source().marketShare();
	}

}
