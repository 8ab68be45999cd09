package dev.icpgraph.movement;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.icp.Icps;
import dev.icpgraph.scoring.Score;
import dev.icpgraph.scoring.ScoreCache;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.TierOverride;
import dev.icpgraph.scoring.TierOverrides;

import org.springframework.stereotype.Component;

/**
 * Records the accounts that moved when an ICP in force was scored again. After a new
 * version it first records moves by data, from the old version on today's data, and then
 * moves by rules.
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
	 */
	public void record(ScoreCache board, IcpVersion version) {
		if (version.status() != IcpVersion.Status.PUBLISHED || board.revision() < 0) {
			return;
		}
		TierState last = this.runs.state(version.icpKey());
		Scores scores = board.scores(version);
		List<ScoreRuns.Run> recorded = new ArrayList<>();
		OffsetDateTime now = OffsetDateTime.now(this.clock);
		if (last.run() > 0 || !last.version().isEmpty()) {
			recorded.addAll(moved(last, board, version, scores, now));
			if (recorded.isEmpty() && last.version().equals(version.key())) {
				return;
			}
		}
		TierState next = new TierState(last.run() + recorded.size(), version.key(), now, TierState.places(scores));
		this.runs.add(version.icpKey(), last, recorded, next, now);
		recorded.forEach((run) -> this.changes.tell(version.icpKey(), run.moves()));
	}

	private List<ScoreRuns.Run> moved(TierState last, ScoreCache board, IcpVersion version, Scores scores,
			OffsetDateTime now) {
		IcpVersion old = version.key().equals(last.version()) ? version : this.icps.versionByKey(last.version());
		if (old == null) {
			return List.of();
		}
		Scores byOldRules = board.scores(old);
		List<ScoreRuns.Run> recorded = new ArrayList<>();
		List<TierMove> byData = byData(last.places(), byOldRules, ended(version.icpKey(), last), now);
		if (!byData.isEmpty()) {
			recorded.add(new ScoreRuns.Run(TierMove.Kind.DATA, old.key(), board.revision(), byData));
		}
		List<TierMove> byRules = Movers.between(byOldRules, scores)
			.stream()
			.map((mover) -> new TierMove(mover.accountId(), TierMove.Place.of(mover.before()),
					TierMove.Place.of(mover.after()), List.of(TierMove.Kind.RULES), now, mover.text()))
			.toList();
		if (!byRules.isEmpty()) {
			recorded.add(new ScoreRuns.Run(TierMove.Kind.RULES, version.key(), board.revision(), byRules));
		}
		return recorded;
	}

	/**
	 * The overrides that applied at the last run and have ended, by account: their end
	 * moves the account.
	 */
	private Map<String, TierOverride> ended(String icp, TierState last) {
		OffsetDateTime at = last.at();
		return (at == null) ? Map.of()
				: this.overrides.log(icp)
					.stream()
					.filter((it) -> it.heldAt(at))
					.collect(Collectors.toMap(TierOverride::accountId, Function.identity(), (one, other) -> one));
	}

	static List<TierMove> byData(Map<String, TierMove.Place> before, Scores scores, Map<String, TierOverride> ended,
			OffsetDateTime now) {
		List<TierMove> moves = new ArrayList<>();
		Set<String> gone = new HashSet<>(before.keySet());
		for (int account = 0; account < scores.snapshot().accounts(); account++) {
			Score score = scores.score(account);
			String id = score.accountId();
			gone.remove(id);
			TierMove.Place from = before.getOrDefault(id, TierMove.Place.NOWHERE);
			TierMove.Place to = TierMove.Place.of(score);
			if (from.tier() != to.tier()) {
				moves.add(new TierMove(id, from, to, List.of(TierMove.Kind.DATA), now,
						MoverText.ofData(from, score, ended.get(id))));
			}
		}
		for (String id : gone) {
			TierMove.Place from = before.getOrDefault(id, TierMove.Place.NOWHERE);
			moves.add(new TierMove(id, from, TierMove.Place.NOWHERE, List.of(TierMove.Kind.DATA), now,
					"the account was removed"));
		}
		return moves;
	}

}
