package dev.icpgraph.outreach;

import dev.icpgraph.icp.Icp;
import dev.icpgraph.scoring.Scoreboard;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Shows the advice to clients.
 */
@Controller
class OutreachController {

	private final Scoreboard scoreboard;

	private final Outreaches outreaches;

	OutreachController(Scoreboard scoreboard, Outreaches outreaches) {
		this.scoreboard = scoreboard;
		this.outreaches = outreaches;
	}

	@QueryMapping
	OutreachAdvice outreach(@Argument String icp) {
		return this.outreaches.advice(this.scoreboard.required(icp));
	}

	@SchemaMapping(typeName = "Icp", field = "outreach")
	OutreachAdvice ofIcp(Icp icp) {
		return outreach(icp.id());
	}

}
