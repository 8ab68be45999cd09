package dev.icpgraph.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.Snapshots;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Shows the learned ranking and the rank of accounts in it.
 */
@Controller
class LearnedController {

	private final Snapshots snapshots;

	private final CurrentModel model;

	private final AsOf asOf;

	LearnedController(Snapshots snapshots, CurrentModel model, AsOf asOf) {
		this.snapshots = snapshots;
		this.model = model;
		this.asOf = asOf;
	}

	@QueryMapping
	LearnedRankingView learnedRanking() {
		Snapshot snapshot = this.snapshots.loaded();
		return new LearnedRankingView(this.model.of(snapshot), snapshot.revision(), this.asOf.today());
	}

	@BatchMapping
	Map<Account, LearnedScore> learned(List<Account> accounts) {
		Snapshot snapshot = this.snapshots.loaded();
		LearnedRanking ranking = this.model.of(snapshot);
		Map<Account, LearnedScore> scores = new LinkedHashMap<>();
		for (Account account : accounts) {
			scores.put(account, new LearnedScore(snapshot, account.id(), ranking, snapshot.find(account.id())));
		}
		return scores;
	}

}
