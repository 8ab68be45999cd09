package dev.icpgraph.snapshot;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/**
 * Puts the rows of the exports into a builder.
 */
final class ExportedRows {

	private final SnapshotBuilder builder;

	private final RoleLevels levels = new RoleLevels();

	ExportedRows(SnapshotBuilder builder) {
		this.builder = builder;
	}

	void account(Record row) {
		this.builder.account(row.get("id").asString(), row.asMap());
	}

	void customer(Record row) {
		this.builder.customer(row.get("id").asString(), CustomerFacts.of(row.get("facts").asMap()));
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

	/**
	 * A person with jobs, each a list of the account, seniority, title, since, until,
	 * whether it lasts, and the buying role.
	 */
	void person(Record row) {
		String person = row.get("id").asString();
		traits(person, PersonTrait.AGE_BAND, row.get("ageBand"));
		traits(person, PersonTrait.EDUCATION, row.get("education"));
		traits(person, PersonTrait.WATERING_HOLE, row.get("wateringHoles"));
		traits(person, PersonTrait.MOTIVATION, row.get("motivations"));
		for (Value job : row.get("jobs").values()) {
			boolean current = job.get(5).isTrue();
			this.builder.employment(person, job.get(0).asString(), EmploymentFacts
				.of(this.levels.of(text(job.get(1)), text(job.get(2))), text(job.get(3)), text(job.get(4)), current));
			if (current) {
				traits(person, PersonTrait.TITLE, job.get(2));
				traits(person, PersonTrait.BUYING_ROLE, job.get(6));
			}
		}
	}

	private void traits(String person, PersonTrait kind, Value values) {
		texts(values).forEach((value) -> this.builder.trait(person, kind, value));
	}

	/**
	 * Links of one relation, each the id of its target, or a list of that id, a kind, a
	 * date and an amount.
	 */
	void links(Relation relation, Record row) {
		String from = row.get("id").asString();
		for (Value link : row.get("links").values()) {
			if (link.hasType(TypeSystem.getDefault().STRING())) {
				this.builder.link(relation, from, link.asString());
			}
			else {
				link(relation, from, link, 0);
			}
		}
	}

	/**
	 * Links that say of which relation each is, before the rest.
	 */
	void circumstances(Record row) {
		for (Value link : row.get("links").values()) {
			link(Relation.valueOf(link.get(0).asString()), row.get("id").asString(), link, 1);
		}
	}

	private void link(Relation relation, String from, Value link, int first) {
		Value amount = link.get(first + 3);
		this.builder.link(relation, from, link.get(first).asString(), text(link.get(first + 1)),
				Days.of(text(link.get(first + 2))), amount.isNull() ? Links.UNKNOWN : amount.asInt());
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

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
