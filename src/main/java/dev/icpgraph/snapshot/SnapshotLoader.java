package dev.icpgraph.snapshot;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

import org.springframework.stereotype.Repository;

import dev.icpgraph.cypher.CypherQuery;
import dev.icpgraph.cypher.CypherRunner;
import dev.icpgraph.graph.GraphRevisions;

/**
 * Streams the graph out of Neo4j: a row per node with its neighbors as a list, several
 * times faster over Bolt than a row per relationship. What is written meanwhile may be
 * half in it; the revision, read first, then calls for the next load.
 */
@Repository
class SnapshotLoader implements SnapshotSource {

	private final CypherRunner cypher;

	private final GraphRevisions revisions;

	SnapshotLoader(CypherRunner cypher, GraphRevisions revisions) {
		this.cypher = cypher;
		this.revisions = revisions;
	}

	@Override
	public long revision() {
		return this.revisions.current();
	}

	@Override
	public Snapshot load() {
		long revision = revision();
		SnapshotBuilder builder = new SnapshotBuilder();
		if (revision > 0) {
			export(builder);
		}
		return builder.build(revision, Instant.now().truncatedTo(ChronoUnit.MILLIS));
	}

	private void export(SnapshotBuilder builder) {
		export("accounts", (row) -> builder.account(row.get("id").asString(), row.asMap()));
		export("technologies", (row) -> technology(builder, row));
		export("names", (row) -> builder.node(NodeKind.valueOf(row.get("kind").asString()), row.get("id").asString(),
				text(row.get("name"))));
		export("customers",
				(row) -> builder.customer(row.get("id").asString(), CustomerFacts.of(row.get("facts").asMap())));
		export("attendances", (row) -> links(builder, Relation.PARTICIPATED_IN, row));
		RoleLevels levels = new RoleLevels();
		export("employments", (row) -> employments(builder, levels, row));
		export("traits", (row) -> traits(builder, row));
		for (Relation relation : Relation.values()) {
			String noun = noun(relation);
			if (noun != null) {
				export(noun, (row) -> links(builder, relation, row));
			}
		}
	}

	private void export(String noun, Consumer<Record> row) {
		this.cypher.stream(CypherQuery.beside(SnapshotLoader.class, "export-" + noun + ".cypher"), Map.of(), row);
	}

	/**
	 * What the export of a relation is named by, null where it is not read as others are.
	 */
	private static @Nullable String noun(Relation relation) {
		return switch (relation) {
			case USES -> "uses";
			case USES_CATEGORY, EMPLOYED_AT, HAS_TRAIT -> null;
			case KNOWS -> "acquaintances";
			case IN_CATEGORY -> "categories";
			case PARTICIPATED_IN -> "participations";
			case IN_SERIES -> "series";
			case OF_KIND -> "kinds";
			case MADE_VISIT -> "visits";
			case AT_STAGE -> "stages";
			case PARTNERS_WITH -> "partnerships";
			case HAD_LEADERSHIP_CHANGE -> "leadership";
			case HAS_DEPARTMENT -> "departments";
			case REFERRED -> "referrals";
		};
	}

	private static void technology(SnapshotBuilder builder, Record row) {
		String id = row.get("id").asString();
		builder.node(NodeKind.TECHNOLOGY, id, text(row.get("name")));
		if (!row.get("firstReleasedYear").isNull()) {
			builder.firstReleased(id, row.get("firstReleasedYear").asInt());
		}
	}

	/**
	 * A link is the id of its target, or a list of that id, a kind, a date and an amount.
	 */
	private static void links(SnapshotBuilder builder, Relation relation, Record row) {
		String from = row.get("id").asString();
		for (Value link : row.get("links").values()) {
			if (link.hasType(TypeSystem.getDefault().STRING())) {
				builder.link(relation, from, link.asString());
			}
			else {
				Value amount = link.get(3);
				builder.link(relation, from, link.get(0).asString(), text(link.get(1)), Days.of(text(link.get(2))),
						amount.isNull() ? Links.UNKNOWN : amount.asInt());
			}
		}
	}

	/**
	 * A trait is a list of its kind and its value.
	 */
	private static void traits(SnapshotBuilder builder, Record row) {
		String person = row.get("id").asString();
		for (Value trait : row.get("traits").values()) {
			builder.trait(person, PersonTrait.valueOf(trait.get(0).asString()), trait.get(1).asString());
		}
	}

	/**
	 * An employment is a list of the account, seniority, title, since, until and whether
	 * it lasts.
	 */
	private static void employments(SnapshotBuilder builder, RoleLevels levels, Record row) {
		String person = row.get("id").asString();
		for (Value job : row.get("links").values()) {
			builder.employment(person, job.get(0).asString(),
					EmploymentFacts.of(levels.of(text(job.get(1)), text(job.get(2))), text(job.get(3)),
							text(job.get(4)), job.get(5).isTrue()));
		}
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}
