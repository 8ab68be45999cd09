package dev.icpgraph.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.merge.GraphRow;
import dev.icpgraph.merge.WrittenLinks;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.PersonTrait;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.SnapshotBuilder;

/**
 * The links of one account, as rows leave them that are written one after the other.
 */
final class AccountLinks {

	private final SnapshotBuilder builder;

	private final MarketEvents events;

	/** Links with one fact for each key. */
	private final Map<List<@Nullable String>, Link> links = new HashMap<>();

	/** Links whose rows may mean one of several. */
	private final Map<Several, WrittenLinks> several = new LinkedHashMap<>();

	AccountLinks(SnapshotBuilder builder, MarketEvents events) {
		this.builder = builder;
		this.events = events;
	}

	/** A link, as far as its rows are read. */
	private record Link(String target, @Nullable String date, @Nullable Integer amount) {
	}

	/**
	 * Links of an account that rows may confuse.
	 *
	 * @param target the other end; empty for parts of the account
	 * @param given whether they start at the account
	 */
	private record Several(Relation relation, String target, boolean given) {
	}

	/**
	 * Takes a fact that is a link.
	 */
	void take(String id, Row fact) {
		String target = fact.getAs("target");
		switch (Fact.What.valueOf(fact.getAs("what"))) {
			case LINKS -> link(id, fact);
			case LINKED -> linked(id, fact);
			case STAFF -> this.builder.link(Relation.EMPLOYED_AT, target, id, fact.getAs("label"),
					Days.of(fact.getAs("date")), fact.<Integer>getAs("amount"));
			case STAFF_KNOWS -> this.builder.link(Relation.KNOWS, target, fact.getAs("label"), null,
					Days.of(fact.getAs("date")), Links.UNKNOWN);
			case STAFF_TRAIT ->
				this.builder.trait(target, PersonTrait.valueOf(fact.getAs("label")), fact.getAs("values"));
			case STAFF_ATTENDED -> this.builder.link(Relation.PARTICIPATED_IN, id, target, fact.getAs("label"),
					Days.of(fact.getAs("date")), Links.UNKNOWN);
			case DESCRIBED, CUSTOMER, EMPLOYED, PERSON, ACQUAINTED, ATTENDED, TECHNOLOGY, EVENT, REFUSED ->
				throw new IllegalStateException("No link of an account: report this fault");
		}
	}

	private void link(String id, Row fact) {
		Relation relation = Relation.valueOf(fact.getAs("relation"));
		String target = fact.getAs("target");
		String label = fact.getAs("label");
		String date = fact.getAs("date");
		switch (relation) {
			case MADE_VISIT -> keep(relation, target, null, date, fact);
			case HAS_DEPARTMENT, PARTNERS_WITH -> keep(relation, target.toLowerCase(Locale.ROOT), null, "", fact);
			case PARTICIPATED_IN -> keep(relation, target, label, "", fact);
			case AT_STAGE -> write(new Several(relation, target.toLowerCase(Locale.ROOT), true), fact,
					values("stage", label, "on", date));
			case REFERRED -> refer(new Several(relation, target, true), fact);
			case HAD_LEADERSHIP_CHANGE -> {
				Map<String, Object> values = values("change", label, "on", date);
				values.put("role", target);
				write(new Several(relation, "", true), fact, values);
			}
			default -> this.builder.link(relation, id, target, label, Days.of(date), Links.UNKNOWN);
		}
	}

	private void linked(String id, Row fact) {
		Relation relation = Relation.valueOf(fact.getAs("relation"));
		if (relation == Relation.REFERRED) {
			refer(new Several(relation, fact.getAs("target"), false), fact);
		}
		else {
			this.builder.link(relation, fact.getAs("target"), id);
		}
	}

	private void keep(Relation relation, String target, @Nullable String label, @Nullable String key, Row fact) {
		List<@Nullable String> at = new ArrayList<>();
		at.add(relation.name());
		at.add(target);
		at.add(label);
		at.add(key);
		this.links.merge(at, new Link(fact.getAs("target"), fact.getAs("date"), fact.getAs("amount")),
				(old, next) -> new Link(next.target(), date(old.date(), next.date()),
						(next.amount() != null) ? next.amount() : old.amount()));
	}

	/** As imports do: a date that is less precise than the known one changes nothing. */
	private static @Nullable String date(@Nullable String old, @Nullable String next) {
		return (next == null || (old != null && old.startsWith(next))) ? old : next;
	}

	private void refer(Several ends, Row fact) {
		boolean ofCustomer = RowOrder.kind(fact.<Long>getAs("seq")) == RowKind.CUSTOMERS;
		write(ends, fact, ofCustomer ? values("since", fact.getAs("date"), "", null)
				: values("kind", fact.getAs("label"), "on", fact.getAs("date")));
	}

	private void write(Several ends, Row fact, Map<String, Object> values) {
		long seq = fact.<Long>getAs("seq");
		this.several.computeIfAbsent(ends, (key) -> new WrittenLinks())
			.write(RowOrder.kind(seq), RowOrder.file(seq), new GraphRow(RowOrder.line(seq), values),
					fact.getAs("person"));
	}

	private static Map<String, Object> values(String first, @Nullable String one, String second,
			@Nullable String other) {
		Map<String, Object> values = new HashMap<>();
		if (one != null) {
			values.put(first, one);
		}
		if (other != null) {
			values.put(second, other);
		}
		return values;
	}

	/**
	 * Adds all links and forgets them.
	 */
	void close(String id) {
		this.links.forEach((key, link) -> {
			Relation relation = Relation.valueOf(String.valueOf(key.get(0)));
			String target = link.target();
			String date = (relation == Relation.PARTICIPATED_IN) ? this.events.date(link.date(), target) : link.date();
			this.builder.link(relation, id, target, key.get(2), Days.of(date),
					(link.amount() != null) ? link.amount() : Links.UNKNOWN);
		});
		this.several.forEach((ends, written) -> written.all().forEach((values) -> add(id, ends, values)));
		this.links.clear();
		this.several.clear();
	}

	private void add(String id, Several ends, Map<String, Object> values) {
		int on = Days.of((String) values.get("on"));
		switch (ends.relation()) {
			case AT_STAGE -> this.builder.link(Relation.AT_STAGE, id, ends.target(), (String) values.get("stage"), on,
					Links.UNKNOWN);
			case HAD_LEADERSHIP_CHANGE -> this.builder.link(Relation.HAD_LEADERSHIP_CHANGE, id,
					(String) Objects.requireNonNull(values.get("role")), (String) values.get("change"), on,
					Links.UNKNOWN);
			default -> this.builder.link(Relation.REFERRED, ends.given() ? id : ends.target(),
					ends.given() ? ends.target() : id, (String) values.get("kind"), on, Links.UNKNOWN);
		}
	}

}
