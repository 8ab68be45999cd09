package dev.icpgraph.snapshot;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts what the exports give into a builder. A page holds many nodes: their ids, and
 * beside these columns with a value for each.
 */
final class ExportedRows {

	private static final int MOST_DAYS_KEPT = 1 << 16;

	private final SnapshotBuilder builder;

	private final RoleLevels levels = new RoleLevels();

	/** Many links share a date. */
	private final Object2IntOpenHashMap<String> days = new Object2IntOpenHashMap<>();

	ExportedRows(SnapshotBuilder builder) {
		this.builder = builder;
	}

	static List<String> ids(Map<String, Object> page) {
		return texts(page.get("ids"));
	}

	/**
	 * Where the people of a page work or worked.
	 */
	static Set<String> employers(Map<String, Object> page) {
		Set<String> employers = new HashSet<>();
		for (Object jobs : list(page.get("jobs"))) {
			list(jobs).forEach((job) -> employers.add(required(list(job).get(0))));
		}
		return employers;
	}

	/**
	 * Accounts with their name, domain, attributes, both ends of each quantity, and
	 * links.
	 */
	void accounts(Map<String, Object> page) {
		each(page, "values", (id, values) -> {
			List<?> known = list(values);
			int account = this.builder.account(id, (String) known.get(0), (String) known.get(1));
			int next = 2;
			for (AccountAttribute attribute : AccountAttribute.values()) {
				this.builder.attribute(account, attribute, (String) known.get(next++));
			}
			for (AccountQuantity quantity : AccountQuantity.values()) {
				this.builder.quantity(account, quantity, (Number) known.get(next++), (Number) known.get(next++));
			}
		});
		each(page, "links", (id, links) -> list(links).forEach((link) -> link(id, list(link))));
	}

	/**
	 * A link is a list of its type, the id of its target, a kind, a date and an amount;
	 * of a customer the type and what is known.
	 */
	private void link(String account, List<?> link) {
		String type = required(link.get(0));
		if (type.equals("IS_CUSTOMER")) {
			this.builder.customer(account, CustomerFacts.of(map(Objects.requireNonNull(link.get(1)))));
		}
		else {
			this.builder.link(Relation.valueOf(type), account, required(link.get(1)), (String) link.get(2),
					day(link.get(3)), (link.get(4) instanceof Number amount) ? amount.intValue() : Links.UNKNOWN);
		}
	}

	/**
	 * Technologies, each with the places of its users among the accounts of the page.
	 */
	void uses(Map<String, Object> page) {
		int[] accounts = ids(page).stream().mapToInt((id) -> this.builder.number(NodeKind.ACCOUNT, id)).toArray();
		List<?> technologies = list(page.get("technologies"));
		List<?> users = list(page.get("users"));
		for (int i = 0; i < technologies.size(); i++) {
			int technology = this.builder.number(NodeKind.TECHNOLOGY, required(technologies.get(i)));
			for (Object place : list(users.get(i))) {
				this.builder.link(Relation.USES, accounts[((Number) place).intValue()], technology, null, Days.UNKNOWN,
						Links.UNKNOWN);
			}
		}
	}

	void attendances(Map<String, Object> page) {
		each(page, "attendances",
				(id, links) -> list(links).forEach((link) -> attendance(required(list(link).get(0)), id, list(link))));
	}

	void attended(Map<String, Object> page) {
		each(page, "attendances",
				(id, links) -> list(links).forEach((link) -> attendance(id, required(list(link).get(0)), list(link))));
	}

	private void attendance(String account, String event, List<?> link) {
		this.builder.link(Relation.PARTICIPATED_IN, account, event, (String) link.get(1), day(link.get(2)),
				Links.UNKNOWN);
	}

	/**
	 * Whom people know, or who knows them, which is the same; nobody is an acquaintance
	 * of himself.
	 */
	void acquaintances(Map<String, Object> page) {
		each(page, "acquaintances", (id, others) -> {
			for (Object other : list(others)) {
				String name = required(list(other).get(0));
				if (!name.equals(id)) {
					this.builder.link(Relation.KNOWS, id, name, null, day(list(other).get(1)), Links.UNKNOWN);
				}
			}
		});
	}

	/**
	 * People with their traits and jobs, each job a list of the account, seniority,
	 * title, since, until, whether it lasts, and the buying role.
	 */
	void people(Map<String, Object> page) {
		each(page, "traits", (id, traits) -> {
			traits(id, PersonTrait.AGE_BAND, list(traits).get(0));
			traits(id, PersonTrait.EDUCATION, list(traits).get(1));
			traits(id, PersonTrait.WATERING_HOLE, list(traits).get(2));
			traits(id, PersonTrait.MOTIVATION, list(traits).get(3));
		});
		each(page, "jobs", (id, jobs) -> list(jobs).forEach((job) -> job(id, list(job))));
	}

	/**
	 * A node of another kind, with what it is sorted by.
	 */
	void name(Map<String, Object> row) {
		String id = required(row.get("id"));
		this.builder.node(NodeKind.valueOf(required(row.get("kind"))), id, (String) row.get("name"));
		if (row.get("firstReleasedYear") instanceof Number year) {
			this.builder.firstReleased(id, year.intValue());
		}
		texts(row.get("categories")).forEach((category) -> this.builder.link(Relation.IN_CATEGORY, id, category));
		texts(row.get("series")).forEach((series) -> this.builder.link(Relation.IN_SERIES, id, series));
		texts(row.get("eventKind")).forEach((kind) -> this.builder.link(Relation.OF_KIND, id, kind));
	}

	private void job(String person, List<?> job) {
		boolean current = Boolean.TRUE.equals(job.get(5));
		this.builder.employment(person, required(job.get(0)),
				new EmploymentFacts(this.levels.of((String) job.get(1), (String) job.get(2)), day(job.get(3)),
						current ? Days.OPEN : day(job.get(4))));
		if (current) {
			traits(person, PersonTrait.TITLE, job.get(2));
			traits(person, PersonTrait.BUYING_ROLE, job.get(6));
		}
	}

	private void traits(String person, PersonTrait kind, @Nullable Object values) {
		texts(values).forEach((value) -> this.builder.trait(person, kind, value));
	}

	private int day(@Nullable Object date) {
		if (date == null) {
			return Days.UNKNOWN;
		}
		if (this.days.size() >= MOST_DAYS_KEPT) {
			this.days.clear();
		}
		return this.days.computeIfAbsent((String) date, Days::of);
	}

	private static void each(Map<String, Object> page, String column, Row row) {
		List<?> ids = list(page.get("ids"));
		List<?> values = list(page.get(column));
		for (int i = 0; i < ids.size(); i++) {
			row.take(required(ids.get(i)), Objects.requireNonNull(values.get(i)));
		}
	}

	/**
	 * A text, or a list of texts, or nothing.
	 */
	private static List<String> texts(@Nullable Object value) {
		if (value == null) {
			return List.of();
		}
		return (value instanceof String text) ? List.of(text) : list(value).stream().map(String::valueOf).toList();
	}

	private static String required(@Nullable Object text) {
		return (String) Objects.requireNonNull(text);
	}

	private static List<?> list(@Nullable Object value) {
		return (List<?>) Objects.requireNonNull(value);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, ?> map(Object value) {
		return (Map<String, ?>) value;
	}

	/**
	 * Takes what a column says of a node.
	 */
	private interface Row {

		void take(String id, Object value);

	}

}
