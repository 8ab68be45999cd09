package dev.icpgraph.exporter;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.icpgraph.api.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a receiver expects in a file.
 */
final class Template {

	/** All columns that a reader of the list needs. */
	static final Template FULL = new Template("full", "", (row) -> true, column("account", (row) -> row.account().id()),
			column("domain", (row) -> row.account().domain()), column("name", (row) -> row.account().name()),
			column("industry", (row) -> row.account().industry()), column("country", (row) -> row.account().country()),
			column("region", (row) -> row.account().region()), column("city", (row) -> row.account().city()),
			column("headcount", ExportRow::headcount), column("owner", (row) -> row.account().owner()),
			column("role", ExportRow::role), column("customer", ExportRow::customer), column("tier", ExportRow::tier),
			column("rank", (row) -> row.match().rank()),
			column("score", (row) -> ExportRow.rounded(row.match().score())),
			column("score_low", (row) -> ExportRow.rounded(row.match().low())),
			column("score_high", (row) -> ExportRow.rounded(row.match().high())),
			column("fit", (row) -> ExportRow.rounded(row.match().fit())),
			column("intent", (row) -> ExportRow.rounded(row.match().intent())), column("reasons", ExportRow::reasons));

	/** The account list of LinkedIn Ads, which matches companies by name or website. */
	static final Template LINKEDIN = new Template("linkedin", "a name or a web domain",
			(row) -> row.account().name() != null || row.account().domain() != null,
			column("companyname", (row) -> row.account().name()),
			column("companywebsite", (row) -> row.account().domain()),
			column("companyemaildomain", (row) -> row.account().domain()),
			column("linkedincompanypageurl", (row) -> null), column("stocksymbol", (row) -> null),
			column("industry", (row) -> row.account().industry()), column("city", (row) -> row.account().city()),
			column("state", (row) -> row.account().region()),
			column("companycountry", (row) -> row.account().country()), column("zipcode", (row) -> null));

	/** HubSpot companies, identified by domain. */
	static final Template HUBSPOT = new Template("hubspot", "a web domain", (row) -> row.account().domain() != null,
			column("Company Domain Name", (row) -> row.account().domain()),
			column("Company name", (row) -> row.account().name()),
			column("Country/Region", (row) -> row.account().countryName()),
			column("Ideal Customer Profile Tier", ExportRow::tier), column("ICP customer", ExportRow::customer),
			column("ICP reasons", ExportRow::reasons));

	/** Salesforce accounts, identified by their id, which is our key. */
	static final Template SALESFORCE = new Template("salesforce",
			"a Salesforce id as its own key: import accounts with their Salesforce ids in the column account",
			(row) -> isSalesforceId(row.account().key()), column("Id", (row) -> row.account().key()),
			column("Name", (row) -> row.account().name()), column("ICP_Tier__c", ExportRow::tier),
			column("ICP_Score__c", (row) -> ExportRow.rounded(row.match().score())),
			column("ICP_Reasons__c", ExportRow::reasons));

	/** A sheet for a sales team. */
	static final Template SHEET = new Template("sheet", "", (row) -> true,
			column("Industry", (row) -> row.account().industry()),
			column("Operating model", (row) -> row.account().operatingModel()), column("Company", ExportRow::company),
			column("Website", (row) -> row.account().domain()), column("Country", (row) -> row.account().countryName()),
			column("Owner", (row) -> row.account().owner()), column("Customer", ExportRow::customer),
			column("Tier", ExportRow::tier), column("Why", ExportRow::reasons), column("Story", ExportRow::story));

	private static final Pattern SALESFORCE_ID = Pattern.compile("[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?");

	private static final List<Template> NAMED = List.of(LINKEDIN, HUBSPOT, SALESFORCE, SHEET);

	private final String name;

	private final String needs;

	private final Predicate<ExportRow> taking;

	private final List<Column> columns;

	/**
	 * @param needs property by which the receiver identifies a company; empty for none
	 */
	private Template(String name, String needs, Predicate<ExportRow> taking, Column... columns) {
		this.name = name;
		this.needs = needs;
		this.taking = taking;
		this.columns = List.of(columns);
	}

	/**
	 * A column of a file.
	 *
	 * @param name name in the receiver's words
	 * @param value text or a number; {@code null} when unknown
	 */
	record Column(String name, Function<ExportRow, @Nullable Object> value) {
	}

	/**
	 * The template with a name.
	 * @throws BadInputException if it is unknown
	 */
	static Template named(@Nullable String name) {
		return (name == null || name.isEmpty()) ? FULL
				: NAMED.stream()
					.filter((it) -> it.name.equalsIgnoreCase(name))
					.findFirst()
					.orElseThrow(() -> new BadInputException("template: unknown template '" + name + "', use one of "
							+ NAMED.stream().map((it) -> it.name).collect(Collectors.joining(", "))));
	}

	String name() {
		return this.name;
	}

	/**
	 * The property by which the receiver identifies a company, in words.
	 */
	String needs() {
		return this.needs;
	}

	List<Column> columns() {
		return this.columns;
	}

	/**
	 * Whether the receiver can identify the company of a row.
	 */
	boolean takes(ExportRow row) {
		return this.taking.test(row);
	}

	private static boolean isSalesforceId(@Nullable String key) {
		return key != null && SALESFORCE_ID.matcher(key).matches();
	}

	private static Column column(String name, Function<ExportRow, @Nullable Object> value) {
		return new Column(name, value);
	}

}
