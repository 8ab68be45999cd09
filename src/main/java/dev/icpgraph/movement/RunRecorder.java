package dev.icpgraph.movement;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.icp.Icps;
import dev.icpgraph.replica.ElectedWriter.Turn;
import dev.icpgraph.scoring.ScoreCache;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.TierOverride;
import dev.icpgraph.scoring.TierOverrides;

import org.springframework.stereotype.Component;

/**
 * Records the accounts that moved when an ICP in force was scored again. The first
 * scoring is a beginning and no move. Later the causes come apart: the old version with
 * the old overrides on today's data gives the moves by data, today's overrides the moves
 * by override, the new version the moves by rules.
 */
@Component
public class RunRecorder {

	private final ScoreRuns runs;

	private final Icps icps;

	private final TierOverrides overrides;

	private final TierChanges changes;

	private final Clock clock = Clock.systemUTC();

	RunRecorder(ScoreRuns runs, Icps icps, TierOverrides overrides, TierChanges changes) {
		this.runs = runs;
		this.icps = icps;
		this.overrides = overrides;
		this.changes = changes;
	}

	/**
	 * Records a run; writes nothing when no account moved. O(accounts).
	 * @param turn the right to record
	 * @return false when the history cannot begin yet, because accounts or files are to
	 * come
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
		List<ScoreRuns.Run> recorded = last.begun() ? moved(last, board, version, present, now)
				: List.of(new ScoreRuns.Run(TierMove.Kind.BEGINNING, version.key(), board.revision(),
						RunMoves.beginnings(scores, now)));
		if (recorded.isEmpty() && last.version().equals(version.key()) && last.applied(present)) {
			return true;
		}
		TierState next = new TierState(last.run() + recorded.size(), board.revision(), version.key(), now,
				TierState.places(scores), present.stream().map(TierOverride::id).collect(Collectors.toSet()));
		if (!this.runs.add(version.icpKey(), last, recorded, next, turn)) {
			return false;
		}
		recorded.stream()
			.filter((run) -> run.kind() != TierMove.Kind.BEGINNING)
			.forEach((run) -> this.changes.tell(version.icpKey(), run.moves()));
		return true;
	}

	private List<ScoreRuns.Run> moved(TierState last, ScoreCache board, IcpVersion version, List<TierOverride> present,
			OffsetDateTime now) {
		IcpVersion old = version.key().equals(last.version()) ? version : this.icps.versionByKey(last.version());
		if (old == null) {
			return List.of();
		}
		List<TierOverride> log = this.overrides.log(version.icpKey());
		Scores byOldOverrides = board.scores(old, last.overrides(log, present));
		Scores byOldRules = board.scores(old, present);
		List<ScoreRuns.Run> recorded = new ArrayList<>();
		add(recorded, TierMove.Kind.DATA, old, board, RunMoves.byData(last.places(), byOldOverrides, now));
		add(recorded, TierMove.Kind.OVERRIDE, old, board,
				RunMoves.byOverride(Movers.between(byOldOverrides, byOldRules), log, now));
		add(recorded, TierMove.Kind.RULES, version, board,
				RunMoves.byRules(Movers.between(byOldRules, board.scores(version, present)), now));
		return recorded;
	}

	private static void add(List<ScoreRuns.Run> recorded, TierMove.Kind kind, IcpVersion version, ScoreCache board,
			List<TierMove> moves) {
		if (!moves.isEmpty()) {
			recorded.add(new ScoreRuns.Run(kind, version.key(), board.revision(), moves));
		}
	}

}
