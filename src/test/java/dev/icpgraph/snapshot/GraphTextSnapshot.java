package dev.icpgraph.snapshot;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.Seniority;

/**
 * Takes the snapshot of a graph given as text, as the loader does from Neo4j.
 */
final class GraphTextSnapshot {

	private final SnapshotBuilder builder = new SnapshotBuilder();

	private final GraphText graph;

	GraphTextSnapshot(GraphText graph) {
		this.graph = graph;
	}

	Snapshot build(long revision, Instant builtAt) {
		this.graph.nodes().values().forEach(this::add);
		this.graph.links().forEach(this::add);
		return this.builder.build(revision, builtAt);
	}

	private void add(GraphText.Node node) {
		String name = (String) node.properties().get("name");
		switch (node.label()) {
			case "Account" -> this.builder.account(node.id(), node.properties());
			case "Technology" -> {
				this.builder.node(NodeKind.TECHNOLOGY, node.id(), name);
				if (node.properties().get("firstReleasedYear") instanceof Long year) {
					this.builder.firstReleased(node.id(), year.intValue());
				}
			}
			case "Event" -> {
				this.builder.node(NodeKind.EVENT, node.id(), name);
				if (node.properties().get("series") instanceof String series) {
					this.builder.link(Relation.IN_SERIES, node.id(), series);
				}
				if (node.properties().get("kind") instanceof String kind) {
					this.builder.link(Relation.OF_KIND, node.id(), kind);
				}
			}
			case "Competitor" -> this.builder.node(NodeKind.COMPETITOR, node.id(), name);
			case "Partner" -> this.builder.node(NodeKind.PARTNER, node.id(), name);
			case "Person" -> {
				trait(node.id(), PersonTrait.AGE_BAND, node.properties().get("ageBand"));
				trait(node.id(), PersonTrait.EDUCATION, node.properties().get("education"));
				trait(node.id(), PersonTrait.WATERING_HOLE, node.properties().get("wateringHoles"));
				trait(node.id(), PersonTrait.MOTIVATION, node.properties().get("motivations"));
			}
			case "Category", "Department", "LeadershipChange", "Visit", "Customer", "Wish", "Import" -> {
			}
			default -> throw new IllegalArgumentException("A snapshot has no " + node.label());
		}
	}

	private void add(GraphText.Link link) {
		Map<String, Object> own = link.properties();
		Map<String, Object> target = Objects.requireNonNull(this.graph.nodes().get(link.to())).properties();
		switch (link.type()) {
			case "IS_CUSTOMER" -> this.builder.customer(link.from(), CustomerFacts.of(target));
			case "IS_WISHED" -> this.builder.wish(link.from());
			case "USES", "CONTRIBUTES_TO", "MAKES" ->
				add(Relation.valueOf(link.type()), link, link.to(), null, null, null);
			case "IN_CATEGORY" -> add(Relation.IN_CATEGORY, link, text(target, "name"), null, null, null);
			case "PARTICIPATED_IN" -> participants(link, (String) own.getOrDefault("on", target.get("startsOn")))
				.forEach((account) -> this.builder.link(Relation.PARTICIPATED_IN, account, link.to(),
						(String) own.get("role"), Days.of((String) own.getOrDefault("on", target.get("startsOn"))),
						Links.UNKNOWN));
			case "MADE_VISIT" -> add(Relation.MADE_VISIT, link, "site", null, target.get("on"), target.get("pages"));
			case "AT_STAGE" -> add(Relation.AT_STAGE, link, link.to(), own.get("stage"), own.get("on"), null);
			case "PARTNERS_WITH" -> add(Relation.PARTNERS_WITH, link, link.to(), null, own.get("since"), null);
			case "HAD_LEADERSHIP_CHANGE" -> add(Relation.HAD_LEADERSHIP_CHANGE, link, text(target, "role"),
					target.get("change"), target.get("on"), null);
			case "HAS_DEPARTMENT" ->
				add(Relation.HAS_DEPARTMENT, link, text(target, "name"), null, null, target.get("headcount"));
			case "EMPLOYED_AT" -> {
				this.builder.employment(link.from(), link.to(),
						EmploymentFacts.of(Seniority.of((String) own.get("seniority"), (String) own.get("title")),
								(String) own.get("since"), (String) own.get("until"),
								Boolean.TRUE.equals(own.get("current"))));
				if (Boolean.TRUE.equals(own.get("current"))) {
					trait(link.from(), PersonTrait.TITLE, own.get("title"));
					trait(link.from(), PersonTrait.BUYING_ROLE, own.get("buyingRole"));
				}
			}
			case "KNOWS" -> add(Relation.KNOWS, link, link.to(), null, own.get("since"), null);
			case "REFERRED" -> add(Relation.REFERRED, link, link.to(), own.get("kind"), own.get("on"), null);
			default -> throw new IllegalArgumentException("A snapshot has no " + link.type());
		}
	}

	private void add(Relation relation, GraphText.Link link, String to, @Nullable Object kind, @Nullable Object day,
			@Nullable Object amount) {
		this.builder.link(relation, link.from(), to, (String) kind, Days.of((String) day),
				(amount instanceof Long count) ? count.intValue() : Links.UNKNOWN);
	}

	/**
	 * The account itself; for a person, the accounts where the person worked at the time.
	 */
	private Stream<String> participants(GraphText.Link participation, @Nullable String day) {
		String label = Objects.requireNonNull(this.graph.nodes().get(participation.from())).label();
		return label.equals("Account") ? Stream.of(participation.from())
				: this.graph.links()
					.stream()
					.filter((job) -> job.type().equals("EMPLOYED_AT") && job.from().equals(participation.from()))
					.filter((job) -> worked(job.properties(), day))
					.map(GraphText.Link::to);
	}

	private static boolean worked(Map<String, Object> job, @Nullable String day) {
		boolean current = Boolean.TRUE.equals(job.get("current"));
		if (day == null) {
			return current;
		}
		boolean begun = !job.containsKey("since") || text(job, "since").compareTo(day) <= 0;
		String until = text(job, "until");
		boolean lasted = current || (job.containsKey("until")
				&& day.substring(0, Math.min(day.length(), until.length())).compareTo(until) <= 0);
		return begun && lasted;
	}

	/**
	 * Keeps only one of several traits, as a text can hold only one.
	 */
	private void trait(String person, PersonTrait kind, @Nullable Object value) {
		if (value != null) {
			this.builder.trait(person, kind, (String) value);
		}
	}

	private static String text(Map<String, Object> properties, String name) {
		return String.valueOf(properties.get(name));
	}

}
