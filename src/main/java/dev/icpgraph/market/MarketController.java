package dev.icpgraph.market;

import java.util.List;
import java.util.Map;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.scoring.Scoreboard;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Markets and near misses as clients see them.
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
	Market market(@Argument String icp) {
		return this.markets.market(this.scoreboard.required(icp));
	}

	@QueryMapping
	Connection<NearMiss> nearMisses(@Argument String icp, PageRequest page) {
		return this.markets.nearMisses(this.scoreboard.required(icp)).page(page);
	}

	@SchemaMapping(typeName = "Icp", field = "market")
	Market marketOf(Icp icp) {
		return market(icp.id());
	}

	@SchemaMapping(typeName = "Icp", field = "nearMisses")
	Connection<NearMiss> nearMissesOf(Icp icp, PageRequest page) {
		return nearMisses(icp.id(), page);
	}

	@BatchMapping(typeName = "NearMiss")
	Map<NearMiss, Account> account(List<NearMiss> misses) {
		return this.accounts.byKeys(misses, NearMiss::accountId);
	}

}
