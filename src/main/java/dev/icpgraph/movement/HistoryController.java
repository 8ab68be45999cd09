package dev.icpgraph.movement;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.Connection;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.api.PastTime;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.icp.CriterionChange;
import dev.icpgraph.icp.DefinitionDiff;
import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.icp.Icps;
import dev.icpgraph.scoring.Scoreboard;
import dev.icpgraph.scoring.Trial;
import graphql.schema.DataFetchingEnvironment;
import reactor.core.publisher.Flux;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

/**
 * Compares versions, and shows movers over time.
 */
@Controller
class HistoryController {

	private final Icps icps;

	private final Scoreboard scoreboard;

	private final ScoreRuns runs;

	private final TierHistories histories;

	private final Accounts accounts;

	private final TierChanges changes;

	private final Clock clock = Clock.systemUTC();

	HistoryController(Icps icps, Scoreboard scoreboard, ScoreRuns runs, TierHistories histories, Accounts accounts,
			TierChanges changes) {
		this.icps = icps;
		this.scoreboard = scoreboard;
		this.runs = runs;
		this.histories = histories;
		this.accounts = accounts;
		this.changes = changes;
	}

	/**
	 * Two versions of one ICP.
	 */
	record IcpDiff(IcpVersion from, IcpVersion to, List<CriterionChange> criteria) {
	}

	@QueryMapping
	Connection<TierMove> movers(@Argument String icp, @Argument OffsetDateTime since,
			@Argument @Nullable MoverWhere where, PageRequest page) {
		MoverWhere wanted = (where != null) ? where : MoverWhere.ANY;
		OffsetDateTime begin = PastTime.of(since, "since", this.clock);
		return TierMoves.page(this.runs.since(this.icps.required(icp).icpKey(), begin, wanted), page);
	}

	@SchemaMapping(typeName = "Account")
	CompletableFuture<List<TierMove>> tierMoves(Account account, @Argument String icp, @Argument int first,
			DataFetchingEnvironment environment) {
		int most = PageRequest.first(first).size();
		return this.histories.of(this.icps.required(icp).icpKey(), account.id(), environment)
			.thenApply((moves) -> moves.stream().limit(most).toList());
	}

	@QueryMapping
	IcpDiff icpDiff(@Argument String from, @Argument String to) {
		IcpVersion old = this.icps.required(from);
		IcpVersion other = this.icps.required(to);
		if (!old.icpKey().equals(other.icpKey())) {
			throw new BadInputException("to: it belongs to another ICP than from, so the two cannot be compared; "
					+ "to see which accounts another ICP would move, use whatIf with its definition");
		}
		return new IcpDiff(old, other, DefinitionDiff.between(old.definition(), other.definition()));
	}

	@SubscriptionMapping
	Flux<TierMove> tierChanges(@Argument String icp) {
		return this.changes.of(this.icps.required(icp).icpKey());
	}

	@SchemaMapping(typeName = "IcpDiff")
	Connection<Mover> rules(IcpDiff diff, PageRequest page) {
		Trial trial = this.scoreboard.trial(diff.from().id());
		return Movers.between(trial.before(), trial.of(diff.to().definition())).page(page);
	}

	@SchemaMapping(typeName = "IcpDiff")
	Connection<TierMove> data(IcpDiff diff, PageRequest page) {
		OffsetDateTime since = diff.from().publishedAt();
		List<TierMove> moves = (since == null) ? List.of()
				: this.runs.since(diff.from().icpKey(), since, MoverWhere.BY_DATA);
		return TierMoves.page(moves, page);
	}

	@BatchMapping(typeName = "TierMove")
	Map<TierMove, Account> account(List<TierMove> moves) {
		return this.accounts.byKeys(moves, TierMove::accountId);
	}

	@SchemaMapping(typeName = "TierMove")
	String accountId(TierMove move) {
		return new GlobalId("Account", move.accountId()).encoded();
	}

}
