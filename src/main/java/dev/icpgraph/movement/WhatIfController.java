package dev.icpgraph.movement;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.api.PageRequest;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.icp.DefinitionReading;
import dev.icpgraph.scoring.Scoreboard;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.TierCounts;
import dev.icpgraph.scoring.Trial;
import graphql.schema.DataFetchingEnvironment;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Evaluates unsaved definitions.
 */
@Controller
class WhatIfController {

	private static final double NANOS_PER_MILLI = 1e6;

	private final Scoreboard scoreboard;

	private final Accounts accounts;

	WhatIfController(Scoreboard scoreboard, Accounts accounts) {
		this.scoreboard = scoreboard;
		this.accounts = accounts;
	}

	// Takes the raw definition, which has its own reader.
	@QueryMapping
	WhatIf whatIf(@Argument String icp, PageRequest page, DataFetchingEnvironment environment) {
		long begin = System.nanoTime();
		Trial trial = this.scoreboard.trial(icp);
		Scores before = trial.before();
		DefinitionReading reading = DefinitionReading.of(Objects.requireNonNull(environment.getArgument("definition")),
				before.snapshot());
		boolean refused = reading.definition() == null;
		Scores after = (reading.definition() != null) ? trial.of(reading.definition()) : before;
		Lift lift = Lift.of(after, trial.best());
		return new WhatIf(TierCounts.of(before), refused ? null : TierCounts.of(after), Lift.of(before, trial.best()),
				refused ? null : lift, refused ? null : after, Movers.between(before, after).page(page),
				reading.problems(), (System.nanoTime() - begin) / NANOS_PER_MILLI);
	}

	@BatchMapping(typeName = "Mover")
	Map<Mover, Account> account(List<Mover> movers) {
		return this.accounts.byKeys(movers, Mover::accountId);
	}

}
