package dev.icpgraph.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A place in a profile, for errors.
 *
 * @param path path of the place, for example {@code rows[0].fields.domain}
 * @param value text, number, boolean, list or map; {@code null} if absent
 */
record ProfileNode(String path, @Nullable Object value) {

	/**
	 * The value under a name.
	 */
	ProfileNode get(String name) {
		return new ProfileNode(this.path.isEmpty() ? name : this.path + "." + name, map().get(name));
	}

	boolean isMissing() {
		return this.value == null;
	}

	boolean isMap() {
		return this.value instanceof Map;
	}

	boolean isList() {
		return this.value instanceof List;
	}

	/**
	 * A map with only the given names.
	 */
	ProfileNode only(String... names) {
		for (String name : map().keySet()) {
			if (!Set.of(names).contains(name)) {
				throw wrong("'" + name + "' is unknown there: write " + String.join(", ", names));
			}
		}
		return this;
	}

	Map<String, Object> map() {
		if (this.value == null) {
			return Map.of();
		}
		if (!(this.value instanceof Map<?, ?> map)) {
			throw wrong("write names with values");
		}
		Map<String, Object> named = new LinkedHashMap<>();
		map.forEach((name, it) -> named.put(String.valueOf(name), it));
		return named;
	}

	/**
	 * A list; a single value is a list of one, an absent value an empty list.
	 */
	List<ProfileNode> list() {
		if (this.value == null) {
			return List.of();
		}
		if (!(this.value instanceof List<?> list)) {
			return List.of(this);
		}
		List<ProfileNode> nodes = new ArrayList<>();
		for (Object it : list) {
			nodes.add(new ProfileNode(this.path + "[" + nodes.size() + "]", it));
		}
		return nodes;
	}

	String text() {
		if (this.value == null || this.value instanceof Map || this.value instanceof List) {
			throw wrong("write a text");
		}
		return String.valueOf(this.value);
	}

	String text(String otherwise) {
		return (this.value == null) ? otherwise : text();
	}

	int number(int otherwise) {
		if (this.value == null) {
			return otherwise;
		}
		if (this.value instanceof Integer number) {
			return number;
		}
		throw wrong("write a whole number");
	}

	boolean truth() {
		if (this.value == null || this.value instanceof Boolean) {
			return Boolean.TRUE.equals(this.value);
		}
		throw wrong("write true or false");
	}

	List<String> texts() {
		return list().stream().map(ProfileNode::text).toList();
	}

	List<ColumnPattern> columns() {
		return list().stream().map(ProfileNode::column).toList();
	}

	ColumnPattern column() {
		return ColumnPattern.of(text());
	}

	ProfileException wrong(String what) {
		return new ProfileException("At '" + this.path + "': " + what);
	}

}
