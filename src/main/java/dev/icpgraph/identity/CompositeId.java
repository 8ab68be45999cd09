package dev.icpgraph.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Ids built from parts: {@code acme.com/sales}. Within a part {@code /} is written {@code
 * ~1} and {@code ~} is written {@code ~0}, as in JSON Pointer (RFC 6901), so that
 * {@code a/b} + {@code c} differs from {@code a} + {@code b/c}; ids of plain parts stay
 * readable.
 */
public final class CompositeId {

	private CompositeId() {
	}

	/**
	 * The id of one or more parts; different parts give different ids.
	 */
	public static String of(String... parts) {
		if (parts.length == 0) {
			throw new IllegalArgumentException("an id needs a part");
		}
		return Arrays.stream(parts).map(CompositeId::escaped).collect(Collectors.joining("/"));
	}

	/**
	 * The parts of an id.
	 */
	public static List<String> parts(String id) {
		List<String> parts = new ArrayList<>();
		for (String part : id.split("/", -1)) {
			parts.add(part.replace("~1", "/").replace("~0", "~"));
		}
		return List.copyOf(parts);
	}

	private static String escaped(String part) {
		return (part.indexOf('/') < 0 && part.indexOf('~') < 0) ? part : part.replace("~", "~0").replace("/", "~1");
	}

}
