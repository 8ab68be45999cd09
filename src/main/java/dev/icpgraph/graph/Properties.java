package dev.icpgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.identity.Countries;

/**
 * The properties of a node or relationship, or of several by name, as Neo4j returns them.
 *
 * @param values text, whole and fractional numbers, booleans, lists of text, and further
 * properties by name
 */
record Properties(Map<String, ?> values) {

	/**
	 * A value that a constraint or a writer guarantees.
	 */
	String required(String name) {
		return Objects.requireNonNull(text(name), name);
	}

	@Nullable String text(String name) {
		return (String) this.values.get(name);
	}

	List<String> texts(String name) {
		return (this.values.get(name) instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	@Nullable Long wholeNumber(String name) {
		return (this.values.get(name) instanceof Number number) ? number.longValue() : null;
	}

	@Nullable Integer smallNumber(String name) {
		Long number = wholeNumber(name);
		return (number != null) ? Math.toIntExact(number) : null;
	}

	@Nullable Double number(String name) {
		return (this.values.get(name) instanceof Number number) ? number.doubleValue() : null;
	}

	@Nullable Boolean flag(String name) {
		return (Boolean) this.values.get(name);
	}

	@Nullable NumberBand band(String name) {
		Long min = wholeNumber(name + "Min");
		Long max = wholeNumber(name + "Max");
		return (min != null || max != null) ? new NumberBand(min, max) : null;
	}

	/**
	 * The country of a node as last written, if that is still the node's country.
	 */
	@Nullable String givenCountry() {
		String code = text("country");
		String given = text("countryGiven");
		return (code != null && given != null && Countries.of(given).filter(code::equals).isPresent()) ? given : code;
	}

	@Nullable Provenance provenance() {
		String importId = text("importId");
		Long row = wholeNumber("row");
		return (importId != null && row != null) ? new Provenance(importId, row) : null;
	}

	/**
	 * The properties under a name.
	 */
	Properties part(String name) {
		return Objects.requireNonNull(optionalPart(name), name);
	}

	/**
	 * The properties under a name; {@code null} without any.
	 */
	@Nullable Properties optionalPart(String name) {
		@SuppressWarnings("unchecked")
		Map<String, ?> part = (Map<String, ?>) this.values.get(name);
		return (part != null) ? new Properties(part) : null;
	}

}
