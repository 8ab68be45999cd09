package dev.icpgraph.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.icpgraph.row.RowKind;

/**
 * Rows of every kind about the same accounts and people, which have two names each. The
 * rows of one copy say the same as those of another, under other names.
 */
final class RivalRows {

	static final int MANY = 12;

	private final IntFunction<String> account;

	private final IntFunction<String> person;

	/**
	 * @param account the name of an account in rows that refer to it
	 * @param person the name of a person in rows that refer to them
	 */
	RivalRows(IntFunction<String> account, IntFunction<String> person) {
		this.account = account;
		this.person = person;
	}

	static String key(int i) {
		return "R-" + i;
	}

	static String domain(int i) {
		return "rival-" + i + ".example";
	}

	static String personKey(int i) {
		return "P-" + i;
	}

	static String email(int i) {
		return "ada@" + domain(i);
	}

	/**
	 * The rows by kind; of the visits one is bad.
	 */
	Map<RowKind, List<Map<String, Object>>> all() {
		Map<RowKind, List<Map<String, Object>>> rows = new EnumMap<>(RowKind.class);
		Stream.of(RowKind.values())
			.forEach((kind) -> rows.put(kind,
					new ArrayList<>(IntStream.range(0, MANY).mapToObj((i) -> row(kind, i)).toList())));
		Objects.requireNonNull(rows.get(RowKind.VISITS)).add(Map.of("account", this.account.apply(0), "on", "never"));
		return rows;
	}

	private Map<String, Object> row(RowKind kind, int i) {
		String account = this.account.apply(i);
		String person = this.person.apply(i);
		return switch (kind) {
			case ACCOUNTS -> Map.of("account", key(i), "domain", domain(i), "name", "Rival " + i);
			case TECHNOLOGIES -> Map.of("technology", "Tool " + i % 3, "vendor", "Vendor");
			case PEOPLE -> Map.of("person", personKey(i), "email", email(i), "name", "Ada");
			case EVENTS -> Map.of("event", "E-" + i % 2, "name", "Event");
			case ACQUAINTANCES -> Map.of("person", person, "otherPerson", this.person.apply(next(i)), "source", "mail");
			case ACCOUNT_TECHNOLOGIES -> Map.of("account", account, "technology", "Tool " + i % 3);
			case DEPARTMENTS -> Map.of("account", account, "department", "Sales", "headcount", 7);
			case LEADERSHIP_CHANGES ->
				Map.of("account", account, "role", "CTO", "change", "JOINED", "on", "2026-03", "person", person);
			case EMPLOYMENTS -> Map.of("person", person, "account", account, "title", "Engineer", "since", "2024");
			case PARTICIPATIONS -> Map.of("event", "E-" + i % 2, "person", person, "account", account, "role", "SPOKE");
			case REFERRALS -> Map.of("referrer", account, "referred", this.account.apply(next(i)), "kind", "PARTNER",
					"on", "2025", "byPerson", person);
			case CUSTOMERS -> Map.of("account", account, "since", "2023", "referredBy", this.account.apply(next(i)));
			case VISITS -> Map.of("account", account, "on", "2026-10-01", "pages", 3);
			case COMPETITOR_STAGES -> Map.of("account", account, "competitor", "Hooli", "stage", "LEFT", "on", "2026");
			case PARTNERSHIPS -> Map.of("account", account, "partner", "Umbrella", "since", "2020");
		};
	}

	/**
	 * The links that all rows make together, once, as {@code from TYPE to}.
	 */
	static List<String> links() {
		return IntStream.range(0, MANY).boxed().flatMap(RivalRows::links).sorted().toList();
	}

	private static Stream<String> links(int i) {
		String account = key(i) + "=" + domain(i);
		String other = key(next(i)) + "=" + domain(next(i));
		String person = personKey(i) + "=" + email(i);
		String friend = personKey(next(i)) + "=" + email(next(i));
		return Stream.of((person.compareTo(friend) < 0) ? person + " KNOWS " + friend : friend + " KNOWS " + person,
				account + " USES tool " + i % 3, account + " HAS_DEPARTMENT Sales",
				account + " HAD_LEADERSHIP_CHANGE CTO", "CTO OF " + person, person + " EMPLOYED_AT " + account,
				person + " PARTICIPATED_IN E-" + i % 2, account + " PARTICIPATED_IN E-" + i % 2,
				account + " REFERRED " + other, other + " REFERRED " + account, account + " IS_CUSTOMER 2023",
				account + " MADE_VISIT 2026-10-01", account + " AT_STAGE hooli", account + " PARTNERS_WITH umbrella");
	}

	private static int next(int i) {
		return (i + 1) % MANY;
	}

}
