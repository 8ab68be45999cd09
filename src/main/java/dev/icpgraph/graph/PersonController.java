package dev.icpgraph.graph;

import dev.icpgraph.listing.NodeListing;
import dev.icpgraph.listing.NodeOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.PageRequest;

/**
 * Finds and lists people for clients.
 */
@Controller
class PersonController {

	private static final NodeListing<Person> LISTING = new NodeListing<>("Person", PersonField.values(),
			(row) -> Person.of(new Properties(row)));

	private final People people;

	private final OwnAccounts own;

	private final FoundNodes found;

	private final PagedLinks<Employment> employments;

	private final PagedLinks<Acquaintance> acquaintances;

	private final PagedLinks<Participation> events;

	PersonController(People people, OwnAccounts own, FoundNodes found, LinkPages pages) {
		this.people = people;
		this.own = own;
		this.found = found;
		this.employments = pages.register("Person.employments", "employments-by-person.cypher", Employment::of);
		this.acquaintances = pages.register("Person.acquaintances", "acquaintances-by-person.cypher", Acquaintance::of);
		this.events = pages.register("Person.events", "participations-by-person.cypher", Participation::of);
	}

	@QueryMapping
	@Nullable Person person(@Argument PersonLookup by) {
		return this.people.find(by);
	}

	@QueryMapping
	Connection<Person> people(@Argument @Nullable Map<String, Object> where, @Argument @Nullable NodeOrder orderBy,
			PageRequest page) {
		return this.found.page(LISTING, SearchIndex.PERSON, where, orderBy, page, this.people::load);
	}

	@SchemaMapping
	String id(Person person) {
		return new GlobalId("Person", person.id()).encoded();
	}

	@BatchMapping
	Map<Person, Boolean> ours(List<Person> people) {
		Set<String> own = this.own.people(people.stream().map(Person::id).distinct().toList());
		Map<Person, Boolean> ours = new LinkedHashMap<>();
		people.forEach((person) -> ours.put(person, own.contains(person.id())));
		return ours;
	}

	@SchemaMapping
	CompletableFuture<Connection<Employment>> employments(Person person, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.employments.of(person.id(), page, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Acquaintance>> acquaintances(Person person, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.acquaintances.of(person.id(), page, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Participation>> events(Person person, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.events.of(person.id(), page, environment);
	}

	@BatchMapping
	Map<Referral, Person> byPerson(List<Referral> referrals) {
		return this.people.byKeys(referrals, Referral::byPersonId);
	}

}
