package dev.icpgraph.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.statistics.FixedPoint;

/**
 * A learned ranking that scored a version of an ICP, kept with the version.
 *
 * @param key the version's key and a digest of the ranking, for example
 * {@code observability-suite/3/9f86d081884c7d65}
 * @param firstScored time of the first recorded run that used it
 * @param lastScored time of the last one
 * @param revision revision of the graph that it was learned from, at the first run
 * @param asOf day that ages counted from at the first run
 * @param release release of the server that learned it; {@code null} if Maven did not
 * build it
 * @param model the ranking; {@code null} if it uses a number that this release does not
 * know
 */
public record KeptModel(String key, OffsetDateTime firstScored, OffsetDateTime lastScored, long revision,
		LocalDate asOf, @Nullable String release, @Nullable RankingModel model) {

	static final String TYPE = "KeptModel";

	/**
	 * The id that clients see.
	 */
	public String id() {
		return new GlobalId(TYPE, this.key).encoded();
	}

	public @Nullable Integer customers() {
		return (this.model != null) ? this.model.customers() : null;
	}

	public @Nullable Integer others() {
		return (this.model != null) ? this.model.others() : null;
	}

	public @Nullable Double strength() {
		return (this.model != null) ? this.model.strength() : null;
	}

	/**
	 * Bits of a typical other account.
	 */
	public @Nullable Double averageBits() {
		return (this.model != null) ? this.model.start() / (double) FixedPoint.BIT : null;
	}

	/**
	 * Strongest first.
	 */
	public List<ModelTerm> terms() {
		return (this.model != null) ? this.model.strongestFirst() : List.of();
	}

}
