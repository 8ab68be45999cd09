package dev.icpgraph.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import dev.icpgraph.api.BatchedReads;
import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;

/**
 * Collects the requested link pages of many nodes, such as the technologies of every
 * account of a list, and fetches them together.
 */
@Component
class LinkPages {

	private final BatchedReads reads;

	private final LinkQueries links;

	LinkPages(BatchedReads reads, LinkQueries links) {
		this.reads = reads;
		this.links = links;
	}

	/**
	 * Registers a list to load. Controllers register their lists on construction.
	 */
	<T> PagedLinks<T> register(String field, String file, Function<Properties, T> element) {
		LinkList<T> list = new LinkList<>(field, file, element);
		return new PagedLinks<>(this.reads.register(field, (keys) -> fetch(list, keys)));
	}

	private <T> Map<PagedLinks.Key, Connection<T>> fetch(LinkList<T> list, Set<PagedLinks.Key> keys) {
		Map<PagedLinks.Key, Connection<T>> found = new HashMap<>();
		record Asked(PageRequest page, boolean counted) {
		}
		Map<Asked, Set<String>> byPage = keys.stream()
			.collect(Collectors.groupingBy((key) -> new Asked(key.page(), key.counted()),
					Collectors.mapping(PagedLinks.Key::id, Collectors.toSet())));
		byPage.forEach((asked, ids) -> this.links.pages(list, ids, asked.page(), asked.counted())
			.forEach((id, connection) -> found.put(new PagedLinks.Key(id, asked.page(), asked.counted()), connection)));
		return found;
	}

}
