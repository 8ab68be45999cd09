package dev.icpgraph.snapshot;

import java.util.Locale;

import dev.icpgraph.identity.Countries;

/**
 * A property of accounts with few distinct words; see {@link AttributeColumn}.
 */
public enum AccountAttribute {

	INDUSTRY, SUB_INDUSTRY, COUNTRY, REGION, CITY, BUSINESS_MODEL, OPERATING_MODEL;

	/**
	 * The property of {@code (:Account)} that holds it, for example {@code subIndustry}.
	 */
	public String property() {
		StringBuilder camel = new StringBuilder(name().toLowerCase(Locale.ROOT));
		for (int at = camel.indexOf("_"); at >= 0; at = camel.indexOf("_")) {
			camel.deleteCharAt(at).setCharAt(at, Character.toUpperCase(camel.charAt(at)));
		}
		return camel.toString();
	}

	/**
	 * For example {@code business model}.
	 */
	public String inWords() {
		return (this == SUB_INDUSTRY) ? "sub-industry" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/**
	 * Form of a value in a snapshot, however it is given: a country by its English name.
	 */
	public String written(String value) {
		return (this == COUNTRY) ? Countries.of(value).map(Countries::name).orElse(value) : value;
	}

	/**
	 * Form of a snapshot's value in the graph: a country by its ISO 3166 code.
	 */
	public String stored(String written) {
		return (this == COUNTRY) ? Countries.of(written).orElse(written) : written;
	}

}
