package dev.icpgraph.snapshot;

import java.util.List;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

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

	/**
	 * Accounts with their name, attributes, both ends of each quantity, and facts as a
	 * customer.
	 */
	void accounts(Record page) {
		each(page, "values", (id, values) -> {
			int account = this.builder.account(id, text(values.get(0)));
			int next = 1;
			for (AccountAttribute attribute : AccountAttribute.values()) {
				this.builder.attribute(account, attribute, text(values.get(next++)));
			}
			for (AccountQuantity quantity : AccountQuantity.values()) {
				this.builder.quantity(account, quantity, number(values.get(next++)), number(values.get(next++)));
			}
		});
		each(page, "customers", (id, customers) -> customers.values()
			.forEach((facts) -> this.builder.customer(id, CustomerFacts.of(facts.asMap()))));
	}

	void uses(Record page) {
		each(page, "uses", (id, uses) -> {
			for (Value technology : uses.values()) {
				this.builder.link(Relation.USES, id, technology.asString());
			}
		});
	}

	void links(Record page) {
		each(page, "participations", (id, links) -> links(Relation.PARTICIPATED_IN, id, links));
		each(page, "attendances", (id, links) -> links(Relation.PARTICIPATED_IN, id, links));
		each(page, "referrals", (id, links) -> links(Relation.REFERRED, id, links));
		each(page, "circumstances", (id, links) -> {
			for (Value link : links.values()) {
				link(Relation.valueOf(link.get(4).asString()), id, link);
			}
		});
	}

	void acquaintances(Record page) {
		each(page, "acquaintances", (id, links) -> links(Relation.KNOWS, id, links));
	}

	/**
	 * People with their traits and jobs, each job a list of the account, seniority,
	 * title, since, until, whether it lasts, and the buying role.
	 */
	void people(Record page) {
		each(page, "traits", (id, traits) -> {
			traits(id, PersonTrait.AGE_BAND, traits.get(0));
			traits(id, PersonTrait.EDUCATION, traits.get(1));
			traits(id, PersonTrait.WATERING_HOLE, traits.get(2));
			traits(id, PersonTrait.MOTIVATION, traits.get(3));
		});
		each(page, "jobs", (id, jobs) -> {
			for (Value job : jobs.values()) {
				job(id, job);
			}
		});
	}

	/**
	 * A node of another kind, with what it is sorted by.
	 */
	void name(Record row) {
		String id = row.get("id").asString();
		this.builder.node(NodeKind.valueOf(row.get("kind").asString()), id, text(row.get("name")));
		if (!row.get("firstReleasedYear").isNull()) {
			this.builder.firstReleased(id, row.get("firstReleasedYear").asInt());
		}
		texts(row.get("categories")).forEach((category) -> this.builder.link(Relation.IN_CATEGORY, id, category));
		texts(row.get("series")).forEach((series) -> this.builder.link(Relation.IN_SERIES, id, series));
		texts(row.get("eventKind")).forEach((kind) -> this.builder.link(Relation.OF_KIND, id, kind));
	}

	private void job(String person, Value job) {
		boolean current = job.get(5).isTrue();
		this.builder.employment(person, job.get(0).asString(),
				new EmploymentFacts(this.levels.of(text(job.get(1)), text(job.get(2))), day(job.get(3)),
						current ? Days.OPEN : day(job.get(4))));
		if (current) {
			traits(person, PersonTrait.TITLE, job.get(2));
			traits(person, PersonTrait.BUYING_ROLE, job.get(6));
		}
	}

	private void traits(String person, PersonTrait kind, Value values) {
		texts(values).forEach((value) -> this.builder.trait(person, kind, value));
	}

	private void links(Relation relation, String from, Value links) {
		for (Value link : links.values()) {
			link(relation, from, link);
		}
	}

	/**
	 * A link is a list of the id of its target, a kind, a date and an amount.
	 */
	private void link(Relation relation, String from, Value link) {
		Value amount = link.get(3);
		this.builder.link(relation, from, link.get(0).asString(), text(link.get(1)), day(link.get(2)),
				amount.isNull() ? Links.UNKNOWN : amount.asInt());
	}

	private int day(Value date) {
		if (date.isNull()) {
			return Days.UNKNOWN;
		}
		if (this.days.size() >= MOST_DAYS_KEPT) {
			this.days.clear();
		}
		return this.days.computeIfAbsent(date.asString(), Days::of);
	}

	private static void each(Record page, String column, Row row) {
		Value ids = page.get("ids");
		Value values = page.get(column);
		for (int i = 0; i < ids.size(); i++) {
			row.take(ids.get(i).asString(), values.get(i));
		}
	}

	/**
	 * A text, or a list of texts, or nothing.
	 */
	private static List<String> texts(Value value) {
		if (value.isNull()) {
			return List.of();
		}
		return value.hasType(TypeSystem.getDefault().STRING()) ? List.of(value.asString())
				: value.asList(Value::asString);
	}

	private static @Nullable Number number(Value value) {
		return value.isNull() ? null : value.asNumber();
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	/**
	 * Takes what a column says of a node.
	 */
	private interface Row {

		void take(String id, Value value);

	}

}
