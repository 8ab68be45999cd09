package dev.icpgraph.graph;

import java.util.concurrent.CompletableFuture;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;
import graphql.schema.DataFetchingEnvironment;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Shows the links of an account, page by page.
 */
@Controller
@SchemaMapping(typeName = "Account")
class AccountLinksController {

	private final LinkPages pages;

	private final RememberedUses remembered;

	private final LinkList<TechnologyUse> technologies;

	private final LinkList<Employment> people;

	private final LinkList<Participation> events;

	private final LinkList<Referral> referralsGiven;

	private final LinkList<Referral> referralsReceived;

	private final LinkList<Visit> visits;

	AccountLinksController(LinkPages pages, RememberedUses remembered) {
		this.pages = pages;
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
				: this.pages.load(this.technologies, account.id(), page, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Employment>> people(Account account, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.pages.load(this.people, account.id(), page, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Participation>> events(Account account, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.pages.load(this.events, account.id(), page, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Referral>> referralsGiven(Account account, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.pages.load(this.referralsGiven, account.id(), page, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Referral>> referralsReceived(Account account, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.pages.load(this.referralsReceived, account.id(), page, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Visit>> visits(Account account, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.pages.load(this.visits, account.id(), page, environment);
	}

}
