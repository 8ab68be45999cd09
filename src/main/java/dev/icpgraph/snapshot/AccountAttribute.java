package dev.icpgraph.snapshot;

import java.util.Locale;

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

}
