package dev.icpgraph.movement;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.model.KeptModels;
import dev.icpgraph.model.RankingModel;
import dev.icpgraph.scoring.ScoreCache;

/**
 * A learned ranking behind the scores of a version.
 *
 * @param version key of the version
 * @param model the ranking
 * @param asOf day that ages count from
 */
record UsedModel(String version, RankingModel model, LocalDate asOf) {

	/**
	 * The ranking behind the scores of a version; {@code null} if no criterion uses one
	 * or none is learned.
	 */
	static @Nullable UsedModel of(ScoreCache board, IcpVersion version) {
		RankingModel model = board.model(version);
		return (model != null) ? new UsedModel(version.key(), model, board.today()) : null;
	}

	/**
	 * The key under which it is kept.
	 */
	String key() {
		return KeptModels.key(this.version, this.model);
	}

	static @Nullable String keyOf(@Nullable UsedModel used) {
		return (used != null) ? used.key() : null;
	}

}
