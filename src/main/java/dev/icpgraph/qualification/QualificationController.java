package dev.icpgraph.qualification;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.scoring.Scoreboard;

/**
 * Qualifies leads for clients.
 */
@Controller
class QualificationController {

	private final Scoreboard scoreboard;

	private final Accounts accounts;

	QualificationController(Scoreboard scoreboard, Accounts accounts) {
		this.scoreboard = scoreboard;
		this.accounts = accounts;
	}

	@QueryMapping
	Qualification qualify(@Argument String icp, @Argument Lead lead) {
		return Qualification.of(lead, this.scoreboard.required(icp), account(lead));
	}

	private @Nullable Account account(Lead lead) {
		return lead.domains().stream().map(this.accounts::byDomain).filter(Objects::nonNull).findFirst().orElse(null);
	}

}
