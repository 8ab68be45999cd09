package dev.icpgraph.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import dev.icpgraph.row.RowKind;

/**
 * Random rows of every kind about few accounts, people, technologies and events, so that
 * imports overlap. No import has the values of an earlier one.
 */
final class OverlappingRows {

	private static final int MANY = 3;

	private final Random random;

	/** Whether every import has its own value for everything. */
	private final boolean apart;

	private final Set<OneImport> before = new HashSet<>();

	private int imports;

	OverlappingRows(long seed, boolean apart) {
		this.random = new Random(seed);
		this.apart = apart;
	}

	/**
	 * The rows of the next import.
	 *
	 * @param kind of all rows
	 */
	record OneImport(RowKind kind, List<Map<String, Object>> rows) {
	}

	OneImport next() {
		this.imports++;
		OneImport next = random();
		while (!this.before.add(next)) {
			next = random();
		}
		return next;
	}

	private OneImport random() {
		List<RowKind> all = List.of(RowKind.values());
		RowKind kind = all.get(this.random.nextInt(all.size()));
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 0; i <= this.random.nextInt(4); i++) {
			rows.add(row(kind));
		}
		rows.add(new LinkedHashMap<>(rows.getFirst())); // A row that repeats another.
		return new OneImport(kind, rows);
	}

	private Map<String, Object> row(RowKind kind) {
		int number = this.imports;
		String year = String.valueOf(1950 + number);
		Map<String, Object> row = new HashMap<>(switch (kind) {
			case ACCOUNTS -> Map.of("domain", account(), "name", "Name " + number);
			case TECHNOLOGIES -> Map.of("technology", tool(), "vendor", "Vendor " + number, "category",
					"Category " + (this.apart ? number : pick()));
			case PEOPLE -> Map.of("person", person(), "name", "Ada " + number);
			case EVENTS -> Map.of("event", event(), "name", "Event " + number);
			case ACQUAINTANCES -> acquaintance(number);
			case ACCOUNT_TECHNOLOGIES -> Map.of("account", account(), "technology", tool(), "since", year);
			case DEPARTMENTS -> Map.of("account", account(), "department", "Sales", "headcount", number);
			case LEADERSHIP_CHANGES -> Map.of("account", account(), "role", "C" + (this.apart ? number : pick()),
					"change", "JOINED", "on", "2026-03", "person", person());
			case EMPLOYMENTS -> Map.of("person", person(), "account", account(), "title", "Engineer", "since", "2024",
					"department", "D" + number);
			case PARTICIPATIONS -> Map.of("event", event(), "person", person(), "account", account(), "role", "SPOKE",
					"level", "L" + number);
			case REFERRALS -> referral(number);
			case CUSTOMERS -> Map.of("account", account(), "since", "2023", "orders", number);
			case VISITS -> Map.of("account", account(), "on", "2026-10-0" + (1 + pick()), "pages", number);
			case COMPETITOR_STAGES ->
				Map.of("account", account(), "competitor", "Hooli", "stage", "LEFT", "on", this.apart ? year : "2026");
			case PARTNERSHIPS -> Map.of("account", account(), "partner", "Umbrella", "since", year);
		});
		more(kind, row);
		return row;
	}

	/**
	 * Values that only some rows have.
	 */
	private void more(RowKind kind, Map<String, Object> row) {
		if (this.random.nextBoolean()) {
			return;
		}
		switch (kind) {
			case ACCOUNTS ->
				row.putAll(Map.of("city", "Bonn " + (this.apart ? this.imports : pick()), "headcount", "51-200"));
			case PEOPLE -> row.put("motivations", List.of("M" + this.imports));
			case EMPLOYMENTS -> row.put("seniority", "S" + (this.apart ? this.imports : pick()));
			case CUSTOMERS -> {
				if (!this.apart) {
					row.put("referredBy", other(String.valueOf(row.get("account"))));
				}
			}
			case TECHNOLOGIES, EVENTS, ACQUAINTANCES, ACCOUNT_TECHNOLOGIES, DEPARTMENTS, LEADERSHIP_CHANGES,
					PARTICIPATIONS, REFERRALS, VISITS, COMPETITOR_STAGES, PARTNERSHIPS ->
				{
				}
		}
	}

	private Map<String, Object> acquaintance(int number) {
		String person = person();
		return Map.of("person", person, "otherPerson", other(person), "source", "mail", "strength", number / 1000.0);
	}

	private Map<String, Object> referral(int number) {
		String account = account();
		return Map.of("referrer", account, "referred", other(account), "kind", "PARTNER", "on", "2025", "amountUsd",
				number, "byPerson", person());
	}

	private String account() {
		return "a" + pick() + ".example";
	}

	private String person() {
		return "p" + pick() + "@a.example";
	}

	private String tool() {
		return "Tool " + pick();
	}

	private String event() {
		return "E-" + pick();
	}

	private static String other(String name) {
		char digit = name.charAt(1);
		return name.charAt(0) + String.valueOf((char) ('0' + (digit - '0' + 1) % MANY)) + name.substring(2);
	}

	private int pick() {
		return this.random.nextInt(MANY);
	}

}
