package dev.icpgraph.scoring;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.evidence.EvidencePath;
import dev.icpgraph.evidence.EvidencePaths;
import dev.icpgraph.graph.Account;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.icp.IcpVersion;
import dev.icpgraph.model.KeptModels;

/**
 * Shows scored accounts to clients. One request sees one state of the scores.
 */
@Controller
class ScoringController {

	private final Scoreboard scoreboard;

	private final MatchedAccounts accounts;

	private final EvidencePaths paths;

	private final ContributionTexts texts;

	private final FoundAccounts search;

	private final KeptModels models;

	ScoringController(Scoreboard scoreboard, MatchedAccounts accounts, EvidencePaths paths, ContributionTexts texts,
			FoundAccounts search, KeptModels models) {
		this.scoreboard = scoreboard;
		this.accounts = accounts;
		this.paths = paths;
		this.texts = texts;
		this.search = search;
		this.models = models;
	}

	// Takes the raw filter, since its measures have the same reader as those of an ICP.
	@QueryMapping
	AudienceConnection<Score> icpMatches(@Argument String icp, @Argument @Nullable String model,
			@Argument Audience audience, @Argument @Nullable MatchOrder orderBy, PageRequest page,
			DataFetchingEnvironment environment) {
		return page(required(icp, model, environment.getGraphQlContext()), audience, orderBy, page, environment);
	}

	@QueryMapping
	TierCounts tierCounts(@Argument String icp, @Argument Audience audience, GraphQLContext context) {
		return TierCounts.of(required(icp, null, context), audience);
	}

	@SchemaMapping(typeName = "Icp")
	AudienceConnection<Score> matches(Icp icp, @Argument Audience audience, @Argument @Nullable MatchOrder orderBy,
			PageRequest page, DataFetchingEnvironment environment) {
		return page(required(icp, environment.getGraphQlContext()), audience, orderBy, page, environment);
	}

	@SchemaMapping(typeName = "Icp", field = "tierCounts")
	TierCounts tierCountsOf(Icp icp, @Argument Audience audience, GraphQLContext context) {
		return TierCounts.of(required(icp, context), audience);
	}

	@SchemaMapping(typeName = "IcpVersion")
	List<SignalLift> signalLifts(IcpVersion version) {
		return this.scoreboard.of(version).signalLifts();
	}

	@SchemaMapping(typeName = "Account")
	@Nullable Score score(Account account, @Argument String icp, @Argument @Nullable String model, GraphQLContext context) {
		Scores scores = scores(icp, model, context);
		int dense = (scores != null) ? scores.snapshot().find(account.id()) : -1;
		return (scores != null && dense >= 0) ? scores.score(dense) : null;
	}

	// Not batched, since few accounts have to be read.
	@SchemaMapping(typeName = "IcpMatch")
	CompletableFuture<@Nullable Account> account(Score match, DataFetchingEnvironment environment) {
		return this.accounts.of(match, environment);
	}

	// Complete at once, as are the next two.
	@SchemaMapping(typeName = "IcpMatch", field = "score")
	CompletableFuture<Score> scoreOf(Score match) {
		return CompletableFuture.completedFuture(match);
	}

	@SchemaMapping(typeName = "Score")
	CompletableFuture<List<Contribution>> contributions(Score score, @Argument @Nullable List<String> signals) {
		return CompletableFuture
			.completedFuture((signals != null) ? score.contributions(signals) : score.contributions());
	}

	// Complete at once: computed in memory, where one thread per account would cost more.
	@SchemaMapping(typeName = "Contribution")
	CompletableFuture<Connection<ContributionEvidence>> evidence(Contribution contribution, PageRequest page) {
		return CompletableFuture.completedFuture(Connection.ofPlaced(page, ContributionEvidence.of(contribution),
				contribution.signal(), ContributionEvidence::id));
	}

	@BatchMapping(typeName = "ContributionEvidence")
	Map<ContributionEvidence, String> text(List<ContributionEvidence> evidence) {
		return this.texts.of(evidence);
	}

	@BatchMapping(typeName = "ContributionEvidence")
	Map<ContributionEvidence, EvidencePath> path(List<ContributionEvidence> evidence) {
		return this.paths.of(evidence, ContributionEvidence::questions);
	}

	private AudienceConnection<Score> page(Scores scores, Audience audience, @Nullable MatchOrder orderBy,
			PageRequest page, DataFetchingEnvironment environment) {
		MatchWhere where = MatchWhere.of(environment.getArgument("where"));
		MatchOrder order = (orderBy != null) ? orderBy : MatchOrder.BEST_FIRST;
		return new AudienceConnection<>(Matches.page(scores, audience, where, order, page,
				(words) -> this.search.accounts(scores.snapshot(), words)), audience);
	}

	private Scores required(String icp, @Nullable String model, GraphQLContext context) {
		Scores scores = scores(icp, model, context);
		return (scores != null) ? scores : this.scoreboard.required(icp);
	}

	// Reuses the ICP that was just read.
	private Scores required(Icp icp, GraphQLContext context) {
		return Objects.requireNonNull(scores(icp.id(), null, context, () -> this.scoreboard.of(icp.current())));
	}

	private @Nullable Scores scores(String icp, @Nullable String model, GraphQLContext context) {
		return scores(icp, model, context,
				() -> (model != null) ? this.scoreboard.of(icp, this.models.required(model)) : this.scoreboard.of(icp));
	}

	private static @Nullable Scores scores(String icp, @Nullable String model, GraphQLContext context,
			Supplier<@Nullable Scores> first) {
		record Asked(String icp, @Nullable String model) {
		}
		Asked key = new Asked(icp, model);
		Scores known = context.get(key);
		if (known == null) {
			known = first.get();
			if (known != null) {
				context.put(key, known);
			}
		}
		return known;
	}

}
