package dev.icpgraph.spark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotBuilder;

/**
 * The snapshot of some accounts, from their resolved facts. It takes them as an import
 * writes them: a later row outweighs an earlier one, value by value.
 */
final class AccountPart {

	private final SnapshotBuilder builder = new SnapshotBuilder();

	private final AccountLinks links;

	private final List<String> own = new ArrayList<>();

	/** Accounts that referred those of the part. */
	private final Set<String> referrers = new HashSet<>();

	private final Map<String, Object> values = new HashMap<>();

	private @Nullable Map<String, Object> customer;

	private boolean byDomain;

	private AccountPart(MarketNames names) {
		this.links = new AccountLinks(this.builder, names.events());
		names.addTo(this.builder);
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
	 * @param everywhere what every part holds
	 */
	static Built of(MarketNames names, Iterator<Row> facts, Everywhere everywhere) {
		AccountPart part = new AccountPart(names);
		part.take(everywhere.accounts().iterator());
		part.own.clear();
		part.referrers.clear();
		part.take(facts);
		for (String referrer : part.referrers) {
			List<Row> given = everywhere.referrals().getOrDefault(referrer, new ArrayList<>());
			given.forEach((fact) -> part.links.take(referrer, fact));
			part.links.close(referrer);
		}
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
			case LINKED -> {
				if (Relation.REFERRED.name().equals(fact.getAs("relation"))) {
					this.referrers.add(fact.getAs("target"));
				}
				this.links.take(id, fact);
			}
			default -> this.links.take(id, fact);
		}
	}

	private void close(String id) {
		if (this.byDomain) {
			this.values.putIfAbsent("domain", id);
		}
		this.builder.account(id, this.values);
		if (this.customer != null) {
			this.builder.customer(id, CustomerFacts.of(this.customer));
		}
		this.links.close(id);
		this.own.add(id);
		this.values.clear();
		this.customer = null;
		this.byDomain = false;
	}

}
