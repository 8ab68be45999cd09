package dev.icpgraph.graph;

import dev.icpgraph.listing.NodeListing;
import dev.icpgraph.listing.NodeLists;
import dev.icpgraph.listing.NodeOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import dev.icpgraph.identity.PlainText;

/**
 * Finds and lists technologies for clients.
 */
@Controller
class TechnologyController {

	private static final NodeListing<Technology> LISTING = new NodeListing<>("Technology", TechnologyField.values(),
			(row) -> Technology.of(new Properties(row)));

	private final Technologies technologies;

	private final NodeLists lists;

	private final PagedLinks<TechnologyUse> accounts;

	TechnologyController(Technologies technologies, NodeLists lists, LinkPages pages) {
		this.technologies = technologies;
		this.lists = lists;
		this.accounts = pages.register("Technology.accounts", "uses-by-technology.cypher", TechnologyUse::of);
	}

	@QueryMapping
	@Nullable Technology technology(@Argument TechnologyLookup by) {
		String id = (by.id() != null) ? GlobalId.idOf("Technology", by.id())
				: PlainText.key(String.valueOf(by.name())).map((name) -> name.toLowerCase(Locale.ROOT)).orNull();
		return (id != null) ? this.technologies.load(List.of(id)).get(id) : null;
	}

	@QueryMapping
	Connection<Technology> technologies(@Argument @Nullable Map<String, Object> where,
			@Argument @Nullable NodeOrder orderBy, PageRequest page) {
		return this.lists.page(LISTING, where, orderBy, page);
	}

	@SchemaMapping
	String id(Technology technology) {
		return new GlobalId("Technology", technology.id()).encoded();
	}

	@BatchMapping
	Map<Technology, List<String>> categories(List<Technology> technologies) {
		Map<String, List<String>> found = this.technologies
			.categories(technologies.stream().map(Technology::id).toList());
		Map<Technology, List<String>> categories = new LinkedHashMap<>();
		technologies
			.forEach((technology) -> categories.put(technology, found.getOrDefault(technology.id(), List.of())));
		return categories;
	}

	@SchemaMapping
	CompletableFuture<Connection<TechnologyUse>> accounts(Technology technology, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.accounts.of(technology.id(), page, environment);
	}

}
