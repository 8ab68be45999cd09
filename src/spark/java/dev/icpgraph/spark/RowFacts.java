package dev.icpgraph.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.graph.UseRelation;
import dev.icpgraph.identity.Reference;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.row.RowTarget;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.spark.Fact.Link;
import dev.icpgraph.spark.Fact.Name;
import dev.icpgraph.spark.Fact.People;
import dev.icpgraph.spark.Fact.What;

/**
 * The facts about accounts and technologies that a checked row says.
 *
 * @param seq order of the row among all
 * @param values of the row
 */
record RowFacts(long seq, Map<String, Object> values) {

	List<Fact> of(RowKind kind, Needs needs) {
		return switch (kind) {
			case ACCOUNTS -> List.of(described());
			case TECHNOLOGIES -> List.of(new Fact(this.seq, What.TECHNOLOGY, Name.NONE, null,
					new Link(null, text("technology"), text("category"), null, number("firstReleasedYear")), null));
			case ACCOUNT_TECHNOLOGIES -> List.of(links("account", use(), lower(text("technology")), null, null, null));
			case CUSTOMERS -> customer();
			case VISITS -> List.of(links("account", Relation.MADE_VISIT, "site", null, "on", "pages"));
			case COMPETITOR_STAGES ->
				List.of(links("account", Relation.AT_STAGE, text("competitor"), "stage", "on", null));
			case PARTNERSHIPS ->
				List.of(links("account", Relation.PARTNERS_WITH, text("partner"), null, "since", null));
			case DEPARTMENTS ->
				List.of(links("account", Relation.HAS_DEPARTMENT, text("department"), null, null, "headcount"));
			case LEADERSHIP_CHANGES -> List.of(leadershipChange());
			case EMPLOYMENTS -> List.of(needs.people() ? employment() : linked());
			case PARTICIPATIONS -> participations(needs);
			case REFERRALS -> referral("referrer", "referred", text("kind"), text("on"));
			case PEOPLE -> needs.people() ? List.of(person()) : List.of();
			case EVENTS -> List.of(new Fact(this.seq, What.EVENT, Name.NONE, null,
					new Link(null, text("event"), null, null, null), Values.written(this.values)));
			case ACQUAINTANCES -> needs.acquaintances()
					? List.of(acquaintance("person", "otherPerson"), acquaintance("otherPerson", "person")) : List.of();
		};
	}

	/**
	 * A description: the names of the account, own key first, and its values.
	 */
	private Fact described() {
		List<Reference> names = names(RowTarget.ACCOUNT);
		Map<String, Object> known = new HashMap<>(this.values);
		RowTarget.ACCOUNT.columns().forEach(known::remove);
		names.forEach((name) -> known.put(name.given().property(), name.given().value()));
		return new Fact(this.seq, What.DESCRIBED, new Name(lookups(names), false, false), null, Link.NONE,
				Values.written(known));
	}

	private Fact person() {
		Map<String, Object> known = new HashMap<>(this.values);
		RowTarget.PERSON.columns().forEach(known::remove);
		return new Fact(this.seq, What.PERSON, Name.NONE, null, Link.NONE, Values.written(known),
				new People(lookups(names(RowTarget.PERSON)), null));
	}

	private List<Reference> names(RowTarget target) {
		return target.columns()
			.stream()
			.map(this.values::get)
			.filter(Reference.class::isInstance)
			.map(Reference.class::cast)
			.toList();
	}

	/**
	 * All names of what a row describes, the one that gives it its id first.
	 */
	private static String lookups(List<Reference> names) {
		List<String> lookups = new ArrayList<>();
		names.forEach((name) -> lookups.add(name.given().value()));
		names.forEach((name) -> name.lookups().forEach((lookup) -> lookups.add(lookup.value())));
		return String.join("\n", lookups.stream().distinct().toList());
	}

	/**
	 * A job, with all that tells it from others.
	 */
	private Fact employment() {
		Map<String, Object> known = new HashMap<>(this.values);
		known.remove("person");
		known.remove("account");
		return new Fact(this.seq, What.EMPLOYED, name("account"), null, Link.NONE, Values.written(known),
				new People(name("person").lookups(), null));
	}

	/**
	 * A job as far as it shows that there is such an account.
	 */
	private Fact linked() {
		return new Fact(this.seq, What.LINKED, name("account"), null,
				new Link(Relation.EMPLOYED_AT.name(), reference("person").given().value(), null, null, null), null);
	}

	private Fact acquaintance(String person, String other) {
		return new Fact(this.seq, What.ACQUAINTED, Name.NONE, null,
				new Link(null, null, text("source"), text("since"), null), null,
				new People(name(person).lookups(), name(other).lookups()));
	}

	private List<Fact> participations(Needs needs) {
		List<Fact> facts = new ArrayList<>();
		if (this.values.containsKey("account")) {
			facts.add(links("account", Relation.PARTICIPATED_IN, text("event"), "role", "on", null));
		}
		if (this.values.containsKey("person") && needs.attendances()) {
			facts.add(new Fact(this.seq, What.ATTENDED, Name.NONE, null,
					new Link(Relation.PARTICIPATED_IN.name(), text("event"), text("role"), text("on"), null), null,
					new People(name("person").lookups(), null)));
		}
		return facts;
	}

	private Fact leadershipChange() {
		Link link = new Link(Relation.HAD_LEADERSHIP_CHANGE.name(), text("role"), text("change"), text("on"), null);
		return new Fact(this.seq, What.LINKS, name("account"), null, link, null,
				new People(this.values.containsKey("person") ? reference("person").given().value() : null, null));
	}

	/**
	 * A customer, and the account that referred it.
	 */
	private List<Fact> customer() {
		List<Fact> facts = new ArrayList<>();
		Map<String, Object> known = new HashMap<>(this.values);
		known.remove("account");
		known.remove("referredBy");
		Name referrer = this.values.containsKey("referredBy") ? name("referredBy") : null;
		facts.add(new Fact(this.seq, What.CUSTOMER, name("account"), referrer, Link.NONE, Values.written(known)));
		if (referrer != null) {
			facts.addAll(referral("referredBy", "account", null, text("since")));
		}
		return facts;
	}

	private List<Fact> referral(String from, String to, @Nullable String kind, @Nullable String on) {
		Link link = new Link(Relation.REFERRED.name(), null, kind, on, null);
		return List.of(new Fact(this.seq, What.LINKS, name(from), name(to), link, null),
				new Fact(this.seq, What.LINKED, name(to), name(from), link, null));
	}

	private Fact links(String account, Relation relation, @Nullable String target, @Nullable String label,
			@Nullable String date, @Nullable String amount) {
		return new Fact(this.seq, What.LINKS, name(account), null,
				new Link(relation.name(), target, (label != null) ? text(label) : null,
						(date != null) ? text(date) : null, (amount != null) ? number(amount) : null),
				null);
	}

	private Relation use() {
		String relation = text("relation");
		return Relation.of((relation != null) ? UseRelation.valueOf(relation) : UseRelation.USES);
	}

	private Name name(String column) {
		return Name.of(reference(column));
	}

	private Reference reference(String column) {
		return (Reference) Objects.requireNonNull(this.values.get(column), column);
	}

	private @Nullable String text(String column) {
		return (String) this.values.get(column);
	}

	private @Nullable Integer number(String column) {
		return (this.values.get(column) instanceof Number number) ? number.intValue() : null;
	}

	private static @Nullable String lower(@Nullable String text) {
		return (text != null) ? text.toLowerCase(Locale.ROOT) : null;
	}

}
