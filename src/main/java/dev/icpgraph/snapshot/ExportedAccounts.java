package dev.icpgraph.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts what the exports say of accounts, and of what they are linked to, into a builder.
 */
final class ExportedAccounts {

	private final SnapshotBuilder builder;

	private final ExportedDays days = new ExportedDays();

	ExportedAccounts(SnapshotBuilder builder) {
		this.builder = builder;
	}

	/**
	 * Accounts with their name, domain, attributes, both ends of each quantity, and
	 * links.
	 */
	void accounts(ExportPage page) {
		List<String> ids = page.ids();
		int[] accounts = page.numbers(this.builder, NodeKind.ACCOUNT);
		for (List<?> known : page.rows("values")) {
			int place = ExportPage.place(known);
			this.builder.account(accounts[place], ids.get(place), (String) known.get(1), (String) known.get(2));
			values(accounts[place], known);
		}
		page.rows("links").forEach((link) -> link(accounts[ExportPage.place(link)], link));
	}

	private void values(int account, List<?> known) {
		int next = 3;
		for (AccountAttribute attribute : AccountAttribute.values()) {
			this.builder.attribute(account, attribute, (String) known.get(next++));
		}
		for (AccountQuantity quantity : AccountQuantity.values()) {
			this.builder.quantity(account, quantity, (Number) known.get(next++), (Number) known.get(next++));
		}
	}

	/**
	 * A link is a list of the place of its account, its type, the id of its target, a
	 * kind, a date and, where there is one, an amount; of a customer the place, the type
	 * and what is known.
	 */
	private void link(int account, List<?> link) {
		String type = ExportPage.required(link.get(1));
		if (type.equals("IS_CUSTOMER")) {
			this.builder.customer(account, CustomerFacts.of(map(Objects.requireNonNull(link.get(2)))));
			return;
		}
		Relation relation = Relation.valueOf(type);
		int target = this.builder.number(relation.to(), ExportPage.required(link.get(2)));
		boolean counted = link.size() > 5 && link.get(5) != null;
		this.builder.link(relation, account, target, (String) link.get(3), this.days.of(link.get(4)),
				counted ? ((Number) Objects.requireNonNull(link.get(5))).intValue() : Links.UNKNOWN);
	}

	/**
	 * Technologies, each with the places of its users among the accounts of the page.
	 */
	void uses(ExportPage page) {
		int[] accounts = page.numbers(this.builder, NodeKind.ACCOUNT);
		for (List<?> use : page.rows("uses")) {
			int technology = this.builder.number(NodeKind.TECHNOLOGY, ExportPage.required(use.get(0)));
			for (Object place : (List<?>) Objects.requireNonNull(use.get(1))) {
				this.builder.link(Relation.USES, accounts[((Number) place).intValue()], technology, null, Days.UNKNOWN,
						Links.UNKNOWN);
			}
		}
	}

	/**
	 * Events with the accounts for which people took part.
	 */
	void attendances(ExportPage page) {
		int[] events = page.numbers(this.builder, NodeKind.EVENT);
		page.rows("attendances")
			.forEach((row) -> attendance(this.builder.number(NodeKind.ACCOUNT, ExportPage.required(row.get(1))),
					events[ExportPage.place(row)], row));
	}

	/**
	 * Accounts with the events that people took part in for them.
	 */
	void attended(ExportPage page) {
		int[] accounts = page.numbers(this.builder, NodeKind.ACCOUNT);
		page.rows("attendances")
			.forEach((row) -> attendance(accounts[ExportPage.place(row)],
					this.builder.number(NodeKind.EVENT, ExportPage.required(row.get(1))), row));
	}

	private void attendance(int account, int event, List<?> row) {
		this.builder.link(Relation.PARTICIPATED_IN, account, event, (String) row.get(2), this.days.of(row.get(3)),
				Links.UNKNOWN);
	}

	/**
	 * A node of another kind, with what it is sorted by.
	 */
	void name(Map<String, Object> row) {
		String id = ExportPage.required(row.get("id"));
		this.builder.node(NodeKind.valueOf(ExportPage.required(row.get("kind"))), id, (String) row.get("name"));
		if (row.get("firstReleasedYear") instanceof Number year) {
			this.builder.firstReleased(id, year.intValue());
		}
		sorted(Relation.IN_CATEGORY, id, ExportPage.texts(row.get("categories")));
		sorted(Relation.IN_SERIES, id, ExportPage.texts(row.get("series")));
		sorted(Relation.OF_KIND, id, ExportPage.texts(row.get("eventKind")));
	}

	private void sorted(Relation relation, String id, List<String> groups) {
		groups.forEach((group) -> this.builder.link(relation, id, group));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, ?> map(Object value) {
		return (Map<String, ?>) value;
	}

}
