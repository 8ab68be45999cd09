package dev.icpgraph.model;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The learned ranking, for clients.
 *
 * @param ranking ranking of all accounts
 * @param revision revision of the graph behind it
 * @param asOf the day that ages count from
 */
record LearnedRankingView(LearnedRanking ranking, long revision, LocalDate asOf) {

	public boolean offered() {
		return this.ranking.model() != null;
	}

	public String reason() {
		return this.ranking.sentences();
	}

	public int customers() {
		return this.ranking.best().size();
	}

	public @Nullable Integer others() {
		RankingModel model = this.ranking.model();
		return (model != null) ? model.others() : null;
	}

	public @Nullable Double strength() {
		RankingModel model = this.ranking.model();
		return (model != null) ? model.strength() : null;
	}

	public List<CalibrationBand> calibration() {
		return this.ranking.calibration();
	}

	/**
	 * Terms, strongest first.
	 */
	public List<ModelTerm> terms() {
		RankingModel model = this.ranking.model();
		return (model == null) ? List.of() : model.strongestFirst();
	}

}
