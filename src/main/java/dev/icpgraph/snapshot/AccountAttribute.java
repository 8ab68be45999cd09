package dev.icpgraph.snapshot;

import java.util.Optional;

import dev.icpgraph.identity.Countries;
import dev.icpgraph.text.Identifiers;

/**
 * A property of accounts with few distinct words; see {@link AttributeColumn}.
 */
public enum AccountAttribute {

	INDUSTRY, SUB_INDUSTRY, COUNTRY, REGION, CITY, BUSINESS_MODEL, OPERATING_MODEL,

	/** The one of us who is responsible for the account, as the CRM names them. */
	OWNER;

	/**
	 * The property of {@code (:Account)} that holds it, for example {@code subIndustry}.
	 */
	public String property() {
		return Identifiers.camelCase(this);
	}

	/**
	 * Whether it describes the company. An owner only says who works on it.
	 */
	public boolean describesCompany() {
		return this != OWNER;
	}

	/**
	 * For example {@code business model}.
	 */
	public String inWords() {
		return (this == SUB_INDUSTRY) ? "sub-industry" : Identifiers.inWords(this);
	}

	/**
	 * Form of a value in a snapshot, however it is given: a country by its English name.
	 */
	public String written(String value) {
		return (this == COUNTRY) ? Countries.of(value).map(Countries::name).orElse(value) : value;
	}

	/**
	 * Whether a value certainly exists, although no account may have it: a country.
	 */
	public boolean isKnown(String value) {
		return this == COUNTRY && Countries.of(value).isPresent();
	}

	/**
	 * The value that was probably meant, as far as it can be said without a snapshot: a
	 * country.
	 */
	public Optional<String> similar(String value) {
		return (this == COUNTRY) ? Countries.similar(value) : Optional.empty();
	}

	/**
	 * Form of a snapshot's value in the graph: a country by its ISO 3166 code.
	 */
	public String stored(String written) {
		return (this == COUNTRY) ? Countries.of(written).orElse(written) : written;
	}

}
