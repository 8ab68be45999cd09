package dev.icpgraph.proximity;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.Relation;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;

/**
 * Who took part in which events. An account may be linked to an event several times, once
 * for each role and day; it counts once.
 */
final class Participations {

	private final Links links;

	private final int[] sizes;

	private final IntSet repeating = new IntOpenHashSet();

	private final int known;

	private final int[] showing;

	/**
	 * Counts the accounts at each event. O(accounts + participations).
	 */
	Participations(MarketCounts market) {
		this.links = market.links(Relation.PARTICIPATED_IN);
		Links back = market.backlinks(Relation.PARTICIPATED_IN);
		this.sizes = new int[back.rows()];
		for (int event = 0; event < this.sizes.length; event++) {
			int before = -1;
			for (int position = back.begin(event); position < back.end(event); position++) {
				if (back.target(position) == before) {
					this.repeating.add(before);
				}
				else {
					this.sizes[event]++;
				}
				before = back.target(position);
			}
		}
		this.known = Coverage.rows(this.links);
		this.showing = new int[this.links.kinds().size() + 1];
		for (String role : new String[] { "SPONSORED", "SPOKE" }) {
			this.showing[this.links.kinds().find(role) + 1] = 1;
		}
		this.showing[0] = 0;
	}

	/**
	 * From accounts to events.
	 */
	Links links() {
		return this.links;
	}

	/**
	 * Accounts at each event.
	 */
	int[] sizes() {
		return this.sizes;
	}

	/**
	 * Accounts that are linked to some event several times.
	 */
	IntSet repeating() {
		return this.repeating;
	}

	/**
	 * Accounts of which any event is known.
	 */
	int known() {
		return this.known;
	}

	/**
	 * Best customers of which any event is known.
	 */
	int known(BestCustomers best) {
		return Coverage.among(best, this.links);
	}

	/**
	 * Mean number of events of an account of which any is known.
	 */
	double mean() {
		long all = 0;
		for (int size : this.sizes) {
			all += size;
		}
		return Math.max(1, all) / (double) Math.max(1, this.known);
	}

	/**
	 * Whether a participation is one of a sponsor or speaker.
	 */
	boolean shows(int position) {
		return shown(position) == 1;
	}

	/**
	 * 1 where it {@link #shows}, else 0.
	 */
	int shown(int position) {
		return this.showing[this.links.kind(position) + 1];
	}

	/**
	 * Whether any of an account's links to the event that a position leads to is one of a
	 * sponsor or speaker.
	 * @param first the first position of them
	 */
	boolean showsAny(int account, int first) {
		boolean shows = false;
		for (int position = first; position < end(account, first); position++) {
			shows |= shows(position);
		}
		return shows;
	}

	/**
	 * The position after the last of an account's links to the same event.
	 */
	int end(int account, int first) {
		int event = this.links.target(first);
		int end = first + 1;
		while (end < this.links.end(account) && this.links.target(end) == event) {
			end++;
		}
		return end;
	}

	/**
	 * Whether an account is linked to an event in a role.
	 * @param role as of {@link Links#kind}
	 */
	boolean had(int account, int event, int role) {
		for (int position = this.links.begin(account); position < this.links.end(account); position++) {
			if (this.links.target(position) == event && this.links.kind(position) == role) {
				return true;
			}
		}
		return false;
	}

	/**
	 * How many of the best customers sponsored or spoke, for each event.
	 */
	int[] shown(BestCustomers best) {
		int[] shown = new int[this.sizes.length];
		for (int account : best.accounts()) {
			for (int first = this.links.begin(account); first < this.links.end(account); first = end(account, first)) {
				shown[this.links.target(first)] += showsAny(account, first) ? 1 : 0;
			}
		}
		return shown;
	}

}
