package dev.icpgraph.movement;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.icp.Icps;
import dev.icpgraph.model.KeptModel;
import dev.icpgraph.model.KeptModels;
import dev.icpgraph.model.RankingModel;
import dev.icpgraph.replica.ElectedWriter.Turn;
import dev.icpgraph.scoring.ScoreCache;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.TierOverride;
import dev.icpgraph.scoring.TierOverrides;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Records the accounts that moved when an ICP in force was scored again. The first
 * scoring is the beginning and moves none. Later runs separate the causes step by step:
 * the old version with the old overrides and old learned ranking on today's data gives
 * the moves by data; then today's learned ranking gives the moves by learning, today's
 * overrides the moves by override, and the new version the moves by rules.
 */
@Component
public class RunRecorder {

	private final ScoreRuns runs;

	private final Icps icps;

	private final TierOverrides overrides;

	private final KeptModels models;

	private final TierChanges changes;

	private final Clock clock = Clock.systemUTC();

	RunRecorder(ScoreRuns runs, Icps icps, TierOverrides overrides, KeptModels models, TierChanges changes) {
		this.runs = runs;
		this.icps = icps;
		this.overrides = overrides;
		this.models = models;
		this.changes = changes;
	}

	/**
	 * Records a run; writes nothing if no account moved. O(accounts).
	 * @param turn the right to record
	 * @return false if the history cannot begin yet because accounts or files are still
	 * to come
	 */
	public boolean record(ScoreCache board, IcpVersion version, Turn turn) {
		if (version.status() != IcpVersion.Status.PUBLISHED) {
			return true;
		}
		TierState last = this.runs.state(version.icpKey());
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		if (board.revision() < last.revision()) {
			return false; // Another application scored newer data.
		}
		if (board.snapshot().accounts() == 0 || (!last.begun() && this.runs.filesArrive(board.revision(), now))) {
			return false;
		}
		List<TierOverride> present = this.overrides.holding(version.icpKey(), board.today());
		Scores scores = board.scores(version, present);
		UsedModel used = UsedModel.of(board, version);
		List<ScoreRuns.Run> recorded = last.begun() ? moved(last, board, version, used, present, now)
				: List.of(new ScoreRuns.Run(TierMove.Kind.BEGINNING, version.key(), board.revision(),
						UsedModel.keyOf(used), RunMoves.beginnings(scores, now)));
		if (recorded.isEmpty() && last.version().equals(version.key()) && last.applied(present)
				&& (used == null || last.model() != null)) {
			return true;
		}
		TierState next = new TierState(last.run() + recorded.size(), board.revision(), version.key(), now,
				TierState.places(scores), present.stream().map(TierOverride::id).collect(Collectors.toSet()),
				UsedModel.keyOf(used));
		if (!this.runs.add(version.icpKey(), last, recorded, next, used, turn)) {
			return false;
		}
		recorded.stream()
			.filter((run) -> run.kind() != TierMove.Kind.BEGINNING)
			.forEach((run) -> this.changes.tell(version.icpKey(), run.moves()));
		return true;
	}

	private List<ScoreRuns.Run> moved(TierState last, ScoreCache board, IcpVersion version, @Nullable UsedModel used,
			List<TierOverride> present, OffsetDateTime now) {
		IcpVersion old = version.key().equals(last.version()) ? version : this.icps.versionByKey(last.version());
		if (old == null) {
			return List.of();
		}
		List<TierOverride> log = this.overrides.log(version.icpKey());
		List<TierOverride> then = last.overrides(log, present);
		Scores byOldOverrides = board.scores(old, then);
		RankingModel learned = learned(last, board.model(old));
		Scores byOldModel = (learned != null) ? board.scores(old, then, learned) : byOldOverrides;
		Scores byOldRules = board.scores(old, present);
		String key = UsedModel.keyOf(UsedModel.of(board, old));
		List<ScoreRuns.Run> recorded = new ArrayList<>();
		add(recorded, new ScoreRuns.Run(TierMove.Kind.DATA, old.key(), board.revision(),
				(learned != null) ? last.model() : key, RunMoves.byData(last.places(), byOldModel, now)));
		add(recorded, new ScoreRuns.Run(TierMove.Kind.LEARNING, old.key(), board.revision(), key,
				RunMoves.byLearning(Movers.between(byOldModel, byOldOverrides), now)));
		add(recorded, new ScoreRuns.Run(TierMove.Kind.OVERRIDE, old.key(), board.revision(), key,
				RunMoves.byOverride(Movers.between(byOldOverrides, byOldRules), log, now)));
		add(recorded, new ScoreRuns.Run(TierMove.Kind.RULES, version.key(), board.revision(), UsedModel.keyOf(used),
				RunMoves.byRules(Movers.between(byOldRules, board.scores(version, present)), now)));
		return recorded;
	}

	/**
	 * The learned ranking of the last run, if it differs from the current one and uses
	 * only numbers that this server computes.
	 */
	private @Nullable RankingModel learned(TierState last, @Nullable RankingModel present) {
		KeptModel kept = (last.model() != null && present != null) ? this.models.byKey(last.model()) : null;
		RankingModel then = (kept != null) ? kept.model() : null;
		if (then == null || present == null || then.equals(present)) {
			return null;
		}
		return then.kinds().equals(present.kinds()) ? then : null;
	}

	private static void add(List<ScoreRuns.Run> recorded, ScoreRuns.Run run) {
		if (!run.moves().isEmpty()) {
			recorded.add(run);
		}
	}

}
