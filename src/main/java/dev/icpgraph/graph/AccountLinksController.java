package dev.icpgraph.graph;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;

/**
 * Shows the links of an account, page by page.
 */
@Controller
@SchemaMapping(typeName = "Account")
class AccountLinksController {

	private final RememberedUses remembered;

	private final PagedLinks<TechnologyUse> technologies;

	private final PagedLinks<Employment> people;

	private final PagedLinks<Participation> events;

	private final PagedLinks<Referral> referralsGiven;

	private final PagedLinks<Referral> referralsReceived;

	private final PagedLinks<Visit> visits;

	AccountLinksController(LinkPages pages, RememberedUses remembered) {
		this.remembered = remembered;
		this.technologies = pages.register("Account.technologies", "uses-by-account.cypher", TechnologyUse::of);
		this.people = pages.register("Account.people", "employments-by-account.cypher", Employment::of);
		this.events = pages.register("Account.events", "participations-by-account.cypher", Participation::of);
		this.referralsGiven = pages.register("Account.referralsGiven", "referrals-by-referrer.cypher", Referral::of);
		this.referralsReceived = pages.register("Account.referralsReceived", "referrals-by-referred.cypher",
				Referral::of);
		this.visits = pages.register("Account.visits", "visits-by-account.cypher", Visit::of);
	}

	@SchemaMapping
	CompletableFuture<Connection<TechnologyUse>> technologies(Account account, PageRequest page,
			DataFetchingEnvironment environment) {
		Connection<TechnologyUse> held = this.remembered.page(account, page, environment);
		return (held != null) ? CompletableFuture.completedFuture(held)
				: this.technologies.of(account.id(), page, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Employment>> people(Account account, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.people.of(account.id(), page, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Participation>> events(Account account, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.events.of(account.id(), page, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Referral>> referralsGiven(Account account, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.referralsGiven.of(account.id(), page, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Referral>> referralsReceived(Account account, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.referralsReceived.of(account.id(), page, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Visit>> visits(Account account, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.visits.of(account.id(), page, environment);
	}

}
