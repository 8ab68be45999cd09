package dev.icpgraph.undo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The history of a node or link: every import that set it, with the properties it set.
 *
 * <pre>
 *   earlier[0].before   {name: Acme, importId: a}          what import a said
 *   earlier[1].before   {name: ACME, importId: b}          after import b = earlier[0].importId
 *   now                 {name: ACME, city: Bonn, importId: c}   after c = earlier[1].importId
 * </pre>
 *
 * To remove an import, the remaining ones are applied again in order. Records of a
 * deleted element of the same name do not lead to this one and are ignored.
 *
 * @param now its current properties
 * @param earlier values that imports overwrote, earliest first
 */
record ElementHistory(Map<String, Object> now, List<EarlierValues> earlier) {

	private static final Set<String> PROVENANCE = Set.of("importId", "row");

	/** Properties by which rows find nodes. */
	private static final Set<String> NAMES = Set.of("key", "domain", "email", "linkedinUrl");

	/** Properties that only users set. */
	private static final Set<String> OF_USERS = Set.of("pin", "pinBy", "pinReason", "pinAt", "pinRevision");

	/**
	 * Properties set by an import.
	 *
	 * @param importId the import
	 * @param said names of the properties that it set or removed
	 * @param after all properties after it
	 * @param record record of the properties before it; {@code null} for the import that
	 * created the element
	 */
	private record Saying(String importId, Set<String> said, Map<String, Object> after,
			@Nullable EarlierValues record) {

		boolean addsValue(String property) {
			return this.said.contains(property) && (this.record == null || !this.record.before().containsKey(property));
		}

		Saying and(Set<String> names) {
			Set<String> more = new HashSet<>(this.said);
			more.addAll(names);
			return new Saying(this.importId, more, this.after, this.record);
		}

	}

	ElementHistory {
		earlier = ofThisElement(now, earlier);
	}

	private static List<EarlierValues> ofThisElement(Map<String, Object> now, List<EarlierValues> earlier) {
		int first = earlier.size();
		Object after = now.get("importId");
		while (first > 0 && earlier.get(first - 1).importId().equals(after)) {
			first--;
			after = earlier.get(first).before().get("importId");
		}
		return List.copyOf(earlier.subList(first, earlier.size()));
	}

	/**
	 * The element as if an import had never been.
	 * @param isLink whether its {@code key} distinguishes it from other links; the key of
	 * a node is an ordinary property
	 */
	ElementChange without(String importId, boolean isLink) {
		List<Saying> all = sayings(isLink);
		List<Saying> left = withNames(all, importId);
		if (left.size() == all.size()) {
			return ElementChange.none(this.now);
		}
		List<EarlierValues> earlier = new ArrayList<>();
		Map<String, Object> values = said(left, isLink, earlier);
		Set<Long> kept = earlier.stream().map(EarlierValues::number).collect(Collectors.toSet());
		List<Long> ended = this.earlier.stream().map(EarlierValues::number).filter((it) -> !kept.contains(it)).toList();
		String last = all.getLast().importId();
		if (left.isEmpty()) {
			return new ElementChange(ElementChange.Kind.REMOVED, this.now, List.of(), ended, "");
		}
		return last.equals(importId) ? new ElementChange(ElementChange.Kind.RESTORED, values, earlier, ended, "")
				: new ElementChange(ElementChange.Kind.CHANGED_SINCE, values, earlier, ended, last);
	}

	/**
	 * The property sets of other imports. A later one found the node by its names, so the
	 * next one also sets the names that the removed import set first.
	 */
	private static List<Saying> withNames(List<Saying> all, String importId) {
		List<Saying> left = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (Saying it : all) {
			if (it.importId().equals(importId)) {
				NAMES.stream().filter(it::addsValue).forEach(names::add);
			}
			else {
				left.add(it.and(names));
				names.clear();
			}
		}
		return left;
	}

	/**
	 * The properties after several property sets.
	 * @param earlier receives the properties before each set except the first
	 */
	private Map<String, Object> said(List<Saying> sayings, boolean isLink, List<EarlierValues> earlier) {
		Map<String, Object> name = only(this.now, (it) -> isName(it, isLink));
		Map<String, Object> values = new HashMap<>();
		for (int i = 0; i < sayings.size(); i++) {
			EarlierValues record = sayings.get(i).record();
			if (i > 0 && record != null) {
				Map<String, Object> before = new HashMap<>(values);
				before.putAll(name);
				earlier.add(record.at(before));
			}
			say(sayings.get(i), values);
		}
		values.putAll(name);
		values.putAll(only(this.now, OF_USERS::contains));
		return values;
	}

	private List<Saying> sayings(boolean isLink) {
		Map<String, Object> first = this.earlier.isEmpty() ? this.now : this.earlier.getFirst().before();
		List<Saying> sayings = new ArrayList<>();
		sayings.add(new Saying(String.valueOf(first.get("importId")), free(first.keySet(), isLink), first, null));
		for (int i = 0; i < this.earlier.size(); i++) {
			EarlierValues record = this.earlier.get(i);
			Map<String, Object> after = (i + 1 < this.earlier.size()) ? this.earlier.get(i + 1).before() : this.now;
			Set<String> said = new HashSet<>(record.said());
			Stream.concat(record.before().keySet().stream(), after.keySet().stream())
				.filter((name) -> !Objects.equals(record.before().get(name), after.get(name)))
				.forEach(said::add);
			sayings.add(new Saying(record.importId(), free(said, isLink), after, record));
		}
		return sayings;
	}

	private static void say(Saying saying, Map<String, Object> values) {
		Stream.concat(saying.said().stream(), PROVENANCE.stream()).forEach((name) -> {
			Object value = saying.after().get(name);
			if (value != null) {
				values.put(name, value);
			}
			else {
				values.remove(name);
			}
		});
	}

	private static Set<String> free(Set<String> names, boolean isLink) {
		return names.stream()
			.filter((name) -> !isName(name, isLink) && !OF_USERS.contains(name) && !PROVENANCE.contains(name))
			.collect(Collectors.toSet());
	}

	/**
	 * Whether a property identifies the element, and so survives every import.
	 */
	private static boolean isName(String property, boolean isLink) {
		return property.equals("id") || (isLink && property.equals("key"));
	}

	private static Map<String, Object> only(Map<String, Object> values, Predicate<String> names) {
		Map<String, Object> only = new HashMap<>(values);
		only.keySet().removeIf(names.negate());
		return only;
	}

}
