package dev.icpgraph.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.icpgraph.api.Connection;
import dev.icpgraph.api.PageRequest;
import graphql.schema.DataFetchingEnvironment;
import org.dataloader.DataLoader;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Collects the requested link pages of many nodes, such as the technologies of every
 * account of a list, and fetches them together.
 */
@Component
class LinkPages {

	private final BatchLoaderRegistry loaders;

	private final LinkQueries links;

	private final Scheduler scheduler;

	LinkPages(BatchLoaderRegistry loaders, LinkQueries links, @Qualifier("applicationTaskExecutor") Executor executor) {
		this.loaders = loaders;
		this.links = links;
		this.scheduler = Schedulers.fromExecutor(executor);
	}

	/**
	 * Makes a list loadable. Controllers register their lists on construction.
	 */
	<T> LinkList<T> register(String field, String file, Function<Properties, T> element) {
		LinkList<T> list = new LinkList<>(field, file, element);
		this.loaders.<Key, Connection<T>>forName(field)
			.registerMappedBatchLoader(
					(keys, environment) -> Mono.fromCallable(() -> fetch(list, keys)).subscribeOn(this.scheduler));
		return list;
	}

	/**
	 * The page of one node, loaded together with those of the other nodes.
	 */
	<T> CompletableFuture<Connection<T>> load(LinkList<T> list, String id, PageRequest page,
			DataFetchingEnvironment environment) {
		DataLoader<Key, Connection<T>> loader = environment.getDataLoader(list.field());
		if (loader == null) {
			throw new IllegalStateException("Nobody registered " + list.field());
		}
		return loader.load(new Key(id, page));
	}

	private <T> Map<Key, Connection<T>> fetch(LinkList<T> list, Set<Key> keys) {
		Map<Key, Connection<T>> found = new HashMap<>();
		Map<PageRequest, Set<String>> byPage = keys.stream()
			.collect(Collectors.groupingBy(Key::page, Collectors.mapping(Key::id, Collectors.toSet())));
		byPage.forEach((page, ids) -> this.links.pages(list, ids, page)
			.forEach((id, connection) -> found.put(new Key(id, page), connection)));
		return found;
	}

	private record Key(String id, PageRequest page) {
	}

}
