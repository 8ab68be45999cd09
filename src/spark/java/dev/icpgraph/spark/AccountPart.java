package dev.icpgraph.spark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotBuilder;

/**
 * The snapshot of some accounts, from their resolved facts. It takes them as an import
 * writes them: a later row outweighs an earlier one, value by value.
 */
final class AccountPart {

	private static final int FULL_DATE = 10;

	private final SnapshotBuilder builder = new SnapshotBuilder();

	private final List<String> own = new ArrayList<>();

	private final Map<String, Object> values = new HashMap<>();

	private final Map<List<@Nullable String>, Link> links = new HashMap<>();

	private @Nullable Map<String, Object> customer;

	private boolean byDomain;

	private AccountPart() {
	}

	/**
	 * A link of an account, as far as its rows are read.
	 */
	private record Link(@Nullable String date, @Nullable Integer amount) {
	}

	/**
	 * The snapshot of the accounts of a part.
	 *
	 * @param snapshot holds them, and the accounts that every part holds
	 * @param own ids of the accounts of the part alone
	 */
	record Built(Snapshot snapshot, List<String> own) {
	}

	/**
	 * Builds the snapshot of a part.
	 * @param names nodes that accounts link to
	 * @param facts resolved facts of the part, ordered by account and then as they were
	 * read
	 * @param everywhere facts in the same order of accounts that every part holds
	 */
	static Built of(MarketNames names, Iterator<Row> facts, List<Row> everywhere) {
		AccountPart part = new AccountPart();
		names.addTo(part.builder);
		part.take(everywhere.iterator());
		part.own.clear();
		part.take(facts);
		return new Built(part.builder.build(0, Instant.EPOCH), part.own);
	}

	private void take(Iterator<Row> facts) {
		String open = null;
		while (facts.hasNext()) {
			Row fact = facts.next();
			String id = fact.getAs("id");
			if (open != null && !open.equals(id)) {
				close(open);
			}
			open = id;
			take(id, fact);
		}
		if (open != null) {
			close(open);
		}
	}

	private void take(String id, Row fact) {
		this.byDomain |= fact.<Boolean>getAs("byDomain");
		switch (Fact.What.valueOf(fact.getAs("what"))) {
			case DESCRIBED -> this.values.putAll(Values.read(fact.getAs("values")));
			case CUSTOMER -> {
				if (this.customer != null) {
					throw new RefusedInputException("Two rows of customers name " + id
							+ ": keep one row for each customer, since one may end what the other begins");
				}
				this.customer = Values.read(fact.getAs("values"));
			}
			case LINKS -> link(id, fact);
			case LINKED -> this.builder.link(Relation.valueOf(fact.getAs("relation")), fact.getAs("target"), id);
			case TECHNOLOGY, REFUSED -> throw new IllegalStateException("Not a fact of an account: please report this bug");
		}
	}

	private void link(String id, Row fact) {
		Relation relation = Relation.valueOf(fact.getAs("relation"));
		String target = fact.getAs("target");
		String label = fact.getAs("label");
		String date = fact.getAs("date");
		switch (relation) {
			case MADE_VISIT -> keep(relation, target, null, date, fact);
			case HAS_DEPARTMENT, PARTNERS_WITH -> keep(relation, target, null, "", fact);
			case AT_STAGE -> {
				refuseLikeDates(id, target, label, date);
				keep(relation, target, label, date, fact);
			}
			default -> this.builder.link(relation, id, target, label, Days.of(date), Links.UNKNOWN);
		}
	}

	private void keep(Relation relation, String target, @Nullable String label, @Nullable String key, Row fact) {
		List<@Nullable String> at = new ArrayList<>();
		at.add(relation.name());
		at.add(target.toLowerCase(Locale.ROOT));
		at.add(label);
		at.add(key);
		this.links.merge(at, new Link(fact.getAs("date"), fact.getAs("amount")),
				(old, next) -> new Link((next.date() != null) ? next.date() : old.date(),
						(next.amount() != null) ? next.amount() : old.amount()));
	}

	/**
	 * Two rows about the same stage may mean one or two, unless both have a full date.
	 */
	private void refuseLikeDates(String id, String target, @Nullable String label, @Nullable String date) {
		this.links.forEach((key, link) -> {
			boolean same = Relation.AT_STAGE.name().equals(key.get(0))
					&& target.toLowerCase(Locale.ROOT).equals(key.get(1)) && label != null && label.equals(key.get(2));
			if (same && (date == null || link.date() == null || date.length() < FULL_DATE
					|| link.date().length() < FULL_DATE)) {
				throw new RefusedInputException("Two rows say that " + id + " is at stage " + label + " with " + target
						+ ", without the day of both: keep one, or give both the day");
			}
		});
	}

	private void close(String id) {
		if (this.byDomain) {
			this.values.putIfAbsent("domain", id);
		}
		this.builder.account(id, this.values);
		if (this.customer != null) {
			this.builder.customer(id, CustomerFacts.of(this.customer));
		}
		this.links.forEach((key, link) -> this.builder.link(Relation.valueOf(String.valueOf(key.get(0))), id,
				String.valueOf(key.get(1)), key.get(2), Days.of(link.date()),
				(link.amount() != null) ? link.amount() : Links.UNKNOWN));
		this.own.add(id);
		this.values.clear();
		this.links.clear();
		this.customer = null;
		this.byDomain = false;
	}

}
