package dev.icpgraph.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Provenance;

/**
 * One fact kept about a person.
 *
 * @param kind its kind
 * @param subject the other end of a link, or the thing that a text is about
 * @param values fields by name, in the order of the names
 * @param provenance row that last set it; {@code null} for what users wrote
 */
record RecordEntry(Kind kind, String subject, List<Field> values, @Nullable Provenance provenance) {

	private static final Set<String> OWN = Set.of("id", "importId", "row", "stub", "key");

	/** The random suffix of an id, which is meaningless to readers. */
	private static final Pattern RANDOM = Pattern.compile("[/~ ][0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final Map<String, Kind> KINDS = Map.of("EMPLOYED_AT", Kind.EMPLOYMENT, "KNOWS", Kind.ACQUAINTANCE,
			"PARTICIPATED_IN", Kind.PARTICIPATION, "OF", Kind.LEADERSHIP_CHANGE, "REFERRED", Kind.REFERRAL, "Import",
			Kind.IMPORT, "Problem", Kind.IMPORT_PROBLEM);

	/**
	 * The kinds of facts.
	 */
	enum Kind {

		PERSON, EMPLOYMENT, ACQUAINTANCE, PARTICIPATION, LEADERSHIP_CHANGE, REFERRAL, NOTE, IMPORT, IMPORT_PROBLEM,
		EARLIER_VALUES

	}

	/**
	 * A field of a fact.
	 *
	 * @param name in camel case
	 * @param value as text; lists separated by semicolons
	 */
	record Field(String name, String value) {
	}

	static RecordEntry person(Map<String, Object> person) {
		return of(Kind.PERSON, String.valueOf(person.get("id")), person);
	}

	/**
	 * @param row type, subject and values of a link
	 */
	static RecordEntry link(Map<String, Object> row) {
		@SuppressWarnings("unchecked")
		Map<String, Object> values = (Map<String, Object>) row.get("values");
		Kind kind = KINDS.getOrDefault(String.valueOf(row.get("type")), Kind.NOTE);
		return of(kind, String.valueOf(row.get("subject")), (values != null) ? values : Map.of());
	}

	/**
	 * @param record values that an import overwrote, and their place
	 */
	static RecordEntry earlier(Map<String, Object> record) {
		Map<String, Object> values = new TreeMap<>(record);
		values.keySet().removeIf((name) -> name.startsWith("_"));
		Object to = record.getOrDefault("_to", "");
		return of(Kind.EARLIER_VALUES, record.get("_from") + (to.equals("") ? "" : " → " + to), values);
	}

	static RecordEntry text(NamingText text) {
		String id = String.valueOf(text.values().get("id"));
		Kind kind = KINDS.getOrDefault(text.label(), Kind.NOTE);
		if (text.isProblem() && text.values().get("row") instanceof Long row) {
			String importKey = id.substring(0, id.lastIndexOf('/'));
			return new RecordEntry(kind, importKey, fields(kind, text.values()), new Provenance(importKey, row));
		}
		String named = RANDOM.matcher(text.label() + " " + id).replaceAll("");
		return new RecordEntry(kind, named, fields(kind, text.values()), null);
	}

	private static RecordEntry of(Kind kind, String subject, Map<String, Object> values) {
		Provenance provenance = (values.get("importId") instanceof String id && values.get("row") instanceof Long row)
				? new Provenance(id, row) : null;
		return new RecordEntry(kind, subject, fields(kind, values), provenance);
	}

	private static List<Field> fields(Kind kind, Map<String, Object> values) {
		return new TreeMap<>(values).entrySet()
			.stream()
			.filter((it) -> !OWN.contains(it.getKey()) || (kind == Kind.PERSON && it.getKey().equals("key")))
			.map((it) -> new Field(it.getKey(), shown(it.getValue())))
			.toList();
	}

	private static String shown(Object value) {
		return (value instanceof List<?> list) ? list.stream().map(String::valueOf).collect(Collectors.joining("; "))
				: String.valueOf(value);
	}

}
