package dev.icpgraph.market;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.IntConsumer;

import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.Relation;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.text.Identifiers;

/**
 * The values that the links of accounts lead to, or the kinds of these links.
 *
 * @param names the names of the values
 * @param constants whether the names are constants of an enum
 * @param visit gives the values of an account
 */
record LinkedValues(Names names, boolean constants, Visit visit) implements ValueSource {

	/** Passes on the values of an account. */
	interface Visit {

		void of(int account, IntConsumer codes);

	}

	/**
	 * The targets of links, such as technologies.
	 */
	static LinkedValues targets(Snapshot snapshot, Relation relation) {
		Links links = snapshot.links(relation);
		return new LinkedValues(snapshot.names(relation.to()), false, (account, codes) -> {
			for (int position = links.begin(account); position < links.end(account); position++) {
				codes.accept(links.target(position));
			}
		});
	}

	/**
	 * The targets of the links of their targets, such as the series of events.
	 */
	static LinkedValues through(Snapshot snapshot, Relation relation, Relation next) {
		Links links = snapshot.links(relation);
		Links further = snapshot.links(next);
		return new LinkedValues(snapshot.names(next.to()), false, (account, codes) -> {
			for (int position = links.begin(account); position < links.end(account); position++) {
				int target = links.target(position);
				for (int second = further.begin(target); second < further.end(target); second++) {
					codes.accept(further.target(second));
				}
			}
		});
	}

	/**
	 * The kinds of the links, such as the roles of participants.
	 */
	static LinkedValues kinds(Snapshot snapshot, Relation relation) {
		Links links = snapshot.links(relation);
		return new LinkedValues(links.kinds(), true, (account, codes) -> {
			for (int position = links.begin(account); position < links.end(account); position++) {
				pass(links.kind(position), codes);
			}
		});
	}

	/**
	 * The kinds of the links, except where a later link to the same target replaces it.
	 */
	static LinkedValues latestKinds(Snapshot snapshot, Relation relation, LocalDate today) {
		Links links = snapshot.links(relation).notAfter((int) today.toEpochDay(), snapshot.names(relation.to()).size());
		return new LinkedValues(links.kinds(), true, (account, codes) -> {
			for (int position = links.begin(account); position < links.end(account); position++) {
				if (isLatest(links, account, position)) {
					pass(links.kind(position), codes);
				}
			}
		});
	}

	private static boolean isLatest(Links links, int account, int position) {
		for (int other = links.begin(account); other < links.end(account); other++) {
			if (links.day(position) != Links.UNKNOWN && links.target(other) == links.target(position)
					&& links.day(other) > links.day(position)) {
				return false;
			}
		}
		return true;
	}

	private static void pass(int kind, IntConsumer codes) {
		if (kind >= 0) {
			codes.accept(kind);
		}
	}

	@Override
	public int codes() {
		return this.names.size();
	}

	@Override
	public void forEach(int account, IntConsumer codes) {
		this.visit.of(account, codes);
	}

	@Override
	public String value(int code) {
		return this.constants ? this.names.label(code).toUpperCase(Locale.ROOT) : this.names.label(code);
	}

	@Override
	public String name(int code) {
		return this.constants ? Identifiers.inWords(value(code)) : value(code);
	}

}
