package dev.icpgraph.market;

import java.util.List;
import java.util.Map;

import dev.icpgraph.api.PageRequest;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.movement.WhatIf;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.AudienceConnection;
import dev.icpgraph.scoring.Scoreboard;
import dev.icpgraph.scoring.Scores;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Shows markets and near misses to clients.
 */
@Controller
class MarketController {

	private final Scoreboard scoreboard;

	private final Markets markets;

	private final Accounts accounts;

	MarketController(Scoreboard scoreboard, Markets markets, Accounts accounts) {
		this.scoreboard = scoreboard;
		this.markets = markets;
		this.accounts = accounts;
	}

	@QueryMapping
	Market market(@Argument String icp, @Argument Audience audience) {
		return this.markets.market(this.scoreboard.required(icp), audience);
	}

	@QueryMapping
	AudienceConnection<NearMiss> nearMisses(@Argument String icp, @Argument Audience audience, PageRequest page) {
		NearMisses misses = this.markets.nearMisses(this.scoreboard.required(icp), audience);
		return new AudienceConnection<>(misses.page(page), audience);
	}

	@SchemaMapping(typeName = "Icp", field = "market")
	Market marketOf(Icp icp, @Argument Audience audience) {
		return market(icp.id(), audience);
	}

	@SchemaMapping(typeName = "Icp", field = "nearMisses")
	AudienceConnection<NearMiss> nearMissesOf(Icp icp, @Argument Audience audience, PageRequest page) {
		return nearMisses(icp.id(), audience, page);
	}

	@SchemaMapping(typeName = "WhatIf", field = "market")
	@Nullable Market marketOf(WhatIf tried) {
		Scores scores = tried.scoresAfter();
		return (scores != null) ? this.markets.market(scores) : null;
	}

	@SchemaMapping(typeName = "WhatIf", field = "nearMisses")
	@Nullable AudienceConnection<NearMiss> nearMissesOf(WhatIf tried, PageRequest page) {
		Scores scores = tried.scoresAfter();
		return (scores != null) ? new AudienceConnection<>(
				this.markets.nearMisses(scores, Audience.PROSPECTS).page(page), Audience.PROSPECTS) : null;
	}

	@SchemaMapping(typeName = "WhatIf", field = "criterionValues")
	@Nullable List<CriterionValues> valuesOf(WhatIf tried) {
		Scores scores = tried.scoresAfter();
		return (scores != null) ? CriterionValues.of(scores) : null;
	}

	@SchemaMapping(typeName = "Icp", field = "criterionValues")
	List<CriterionValues> valuesOf(Icp icp) {
		return CriterionValues.of(this.scoreboard.required(icp.id()));
	}

	@BatchMapping(typeName = "NearMiss")
	Map<NearMiss, Account> account(List<NearMiss> misses) {
		return this.accounts.byKeys(misses, NearMiss::accountId);
	}

}
