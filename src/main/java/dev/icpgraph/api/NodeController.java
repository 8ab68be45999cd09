package dev.icpgraph.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Finds nodes of any type by id, with one lookup per requested type.
 */
@Controller
class NodeController {

	private final Map<String, NodeLoader> loaders;

	NodeController(List<NodeLoader> loaders) {
		this.loaders = loaders.stream().collect(Collectors.toMap(NodeLoader::type, Function.identity()));
	}

	@QueryMapping
	@Nullable Object node(@Argument String id) {
		return nodes(List.of(id)).getFirst();
	}

	@QueryMapping
	List<@Nullable Object> nodes(@Argument List<String> ids) {
		if (ids.size() > PageRequest.MAX_SIZE) {
			throw new BadInputException(
					"'ids' has %d ids: give at most %d at a time".formatted(ids.size(), PageRequest.MAX_SIZE));
		}
		List<@Nullable GlobalId> asked = ids.stream().<@Nullable GlobalId>map(GlobalId::decoded).toList();
		Map<GlobalId, Object> found = find(asked);
		List<@Nullable Object> nodes = new ArrayList<>();
		asked.forEach((id) -> nodes.add(found.get(id)));
		return nodes;
	}

	private Map<GlobalId, Object> find(List<@Nullable GlobalId> asked) {
		Map<GlobalId, Object> found = new HashMap<>();
		Map<String, List<GlobalId>> byType = asked.stream()
			.filter(Objects::nonNull)
			.distinct()
			.collect(Collectors.groupingBy(GlobalId::type));
		byType.forEach((type, ids) -> {
			NodeLoader loader = this.loaders.get(type);
			if (loader != null) {
				loader.load(ids.stream().map(GlobalId::id).toList())
					.forEach((id, node) -> found.put(new GlobalId(type, id), node));
			}
		});
		return found;
	}

}
