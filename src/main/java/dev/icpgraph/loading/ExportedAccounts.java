package dev.icpgraph.loading;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.AccountQuantity;
import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.SnapshotCollector;

/**
 * Adds exported accounts, and the nodes they link to, to a collector.
 */
final class ExportedAccounts {

	private final SnapshotCollector collector;

	private final ExportedDays days = new ExportedDays();

	ExportedAccounts(SnapshotCollector collector) {
		this.collector = collector;
	}

	/**
	 * Adds accounts with their name, domain, attributes, both ends of each quantity,
	 * links and technologies.
	 */
	void accounts(ExportPage page) {
		List<String> ids = page.ids();
		int[] accounts = page.numbers(this.collector, NodeKind.ACCOUNT);
		for (List<?> known : page.rows("values")) {
			int place = ExportPage.place(known);
			this.collector.account(accounts[place], ids.get(place), (String) known.get(1), (String) known.get(2));
			values(accounts[place], known);
		}
		page.rows("links")
			.forEach((ofType) -> links(accounts, ExportPage.required(ofType.get(0)), ExportPage.rows(ofType.get(1))));
		page.rows("uses").forEach((use) -> uses(accounts, use));
	}

	private void values(int account, List<?> known) {
		int next = 3;
		for (AccountAttribute attribute : AccountAttribute.values()) {
			this.collector.attribute(account, attribute, (String) known.get(next++));
		}
		for (AccountQuantity quantity : AccountQuantity.values()) {
			this.collector.quantity(account, quantity, (Number) known.get(next++), (Number) known.get(next++));
		}
	}

	/**
	 * Adds links of one type. A customer is a list of the account's index and its facts.
	 */
	private void links(int[] accounts, String type, List<List<?>> links) {
		if (type.equals("IS_CUSTOMER")) {
			links.forEach((link) -> this.collector.customer(accounts[ExportPage.place(link)],
					CustomerFacts.of(map(Objects.requireNonNull(link.get(1))))));
		}
		else if (type.equals("IS_WISHED")) {
			links.stream()
				.filter((link) -> Boolean.TRUE.equals(map(Objects.requireNonNull(link.get(1))).get("wished")))
				.forEach((link) -> this.collector.wish(accounts[ExportPage.place(link)]));
		}
		else {
			Relation relation = Relation.valueOf(type);
			links.forEach((link) -> link(accounts[ExportPage.place(link)], relation, link));
		}
	}

	/**
	 * Adds a link: a list of the account's index, the target, a kind, a date and, for
	 * some relations, an amount. A target that is not a node in the graph, such as a
	 * department, is given by name.
	 */
	private void link(int account, Relation relation, List<?> link) {
		int target = (link.get(1) instanceof String name) ? this.collector.number(relation.to(), name)
				: this.collector.number(relation.to(), ExportPage.node(link.get(1)));
		boolean counted = link.size() > 4 && link.get(4) != null;
		this.collector.link(relation, account, target, (String) link.get(2), this.days.of(link.get(3)),
				counted ? ((Number) Objects.requireNonNull(link.get(4))).intValue() : Links.UNKNOWN);
	}

	/**
	 * Adds a technology with its relation and the indexes of its accounts in the page,
	 * one per source.
	 */
	private void uses(int[] accounts, List<?> use) {
		int technology = this.collector.number(NodeKind.TECHNOLOGY, ExportPage.node(use.get(0)));
		Relation relation = Relation.valueOf(ExportPage.required(use.get(1)));
		BitSet seen = new BitSet();
		for (Object user : (List<?>) Objects.requireNonNull(use.get(2))) {
			int place = ((Number) user).intValue();
			if (seen.get(place)) {
				this.collector.repeatUse(accounts[place]);
			}
			seen.set(place);
			this.collector.link(relation, accounts[place], technology);
		}
	}

	/**
	 * Adds events with the accounts whose people attended.
	 */
	void attendances(ExportPage page) {
		int[] events = page.numbers(this.collector, NodeKind.EVENT);
		page.rows("attendances")
			.forEach((row) -> attendance(this.collector.number(NodeKind.ACCOUNT, ExportPage.node(row.get(1))),
					events[ExportPage.place(row)], row));
	}

	/**
	 * Adds accounts with the events that their people attended.
	 */
	void attended(ExportPage page) {
		int[] accounts = page.numbers(this.collector, NodeKind.ACCOUNT);
		page.rows("attendances")
			.forEach((row) -> attendance(accounts[ExportPage.place(row)],
					this.collector.number(NodeKind.EVENT, ExportPage.node(row.get(1))), row));
	}

	private void attendance(int account, int event, List<?> row) {
		this.collector.link(Relation.PARTICIPATED_IN, account, event, (String) row.get(2), this.days.of(row.get(3)),
				Links.UNKNOWN);
	}

	/**
	 * Adds a node of another kind, with its sort key.
	 */
	void name(Map<String, Object> row) {
		NodeKind kind = NodeKind.valueOf(ExportPage.required(row.get("kind")));
		int node = this.collector.number(kind, ExportPage.node(row.get("node")), ExportPage.required(row.get("id")));
		this.collector.label(kind, node, (String) row.get("name"));
		if (row.get("firstReleasedYear") instanceof Number year) {
			this.collector.firstReleased(node, year.intValue());
		}
		sorted(Relation.IN_CATEGORY, node, ExportPage.texts(row.get("categories")));
		sorted(Relation.IN_SERIES, node, ExportPage.texts(row.get("series")));
		sorted(Relation.OF_KIND, node, ExportPage.texts(row.get("eventKind")));
	}

	private void sorted(Relation relation, int node, List<String> groups) {
		groups.forEach((group) -> this.collector.link(relation, node, this.collector.number(relation.to(), group)));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, ?> map(Object value) {
		return (Map<String, ?>) value;
	}

}
