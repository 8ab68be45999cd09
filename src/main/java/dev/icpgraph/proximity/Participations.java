package dev.icpgraph.proximity;

import java.util.Arrays;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import org.jspecify.annotations.Nullable;

import dev.icpgraph.customer.BestCustomers;
import dev.icpgraph.snapshot.Links;
import dev.icpgraph.snapshot.LinksAsOf;
import dev.icpgraph.snapshot.Names;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Relation;

/**
 * Participations of accounts in events. An account may have several links to an event,
 * one for each role and day; it counts once.
 */
final class Participations {

	private final Links links;

	private final int[] sizes;

	private final IntSet repeating = new IntOpenHashSet();

	private final int known;

	private final long all;

	private final int[] showing;

	/**
	 * Counts the accounts at each event. O(accounts + participations).
	 * @param market counts of the market that the links are a part of; null if they are
	 * the market's
	 */
	Participations(LinksAsOf links, MarketTotals.@Nullable Events market) {
		this.links = links.links(Relation.PARTICIPATED_IN);
		Links back = links.backlinks(Relation.PARTICIPATED_IN);
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
		this.known = (market != null) ? market.known() : KnownRows.rows(this.links);
		if (market != null) {
			Names events = links.snapshot().names(NodeKind.EVENT);
			Arrays.setAll(this.sizes, (event) -> market.accounts().getOrDefault(events.id(event), 0));
		}
		this.all = (market != null) ? market.all() : Arrays.stream(this.sizes).asLongStream().sum();
		this.showing = new int[this.links.kinds().size() + 1];
		for (String role : new String[] { "SPONSORED", "SPOKE" }) {
			this.showing[this.links.kinds().find(role) + 1] = 1;
		}
		this.showing[0] = 0;
	}

	/**
	 * The links from accounts to events.
	 */
	Links links() {
		return this.links;
	}

	/**
	 * Number of accounts of the market at each event.
	 */
	int[] sizes() {
		return this.sizes;
	}

	/**
	 * Accounts with several links to an event.
	 */
	IntSet repeating() {
		return this.repeating;
	}

	/**
	 * Number of accounts of the market with any known event.
	 */
	int known() {
		return this.known;
	}

	/**
	 * Number of best customers with any known event.
	 */
	int known(BestCustomers best) {
		return KnownRows.among(best, this.links);
	}

	/**
	 * Mean number of events over accounts with any.
	 */
	double mean() {
		return Math.max(1, this.all) / (double) Math.max(1, this.known);
	}

	/**
	 * Whether a participation is that of a sponsor or speaker.
	 */
	boolean shows(int position) {
		return shown(position) == 1;
	}

	/**
	 * 1 when it {@link #shows}, else 0.
	 */
	int shown(int position) {
		return this.showing[this.links.kind(position) + 1];
	}

	/**
	 * Whether any of an account's links to an event is that of a sponsor or speaker.
	 * @param first the first position of these links
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
	 * Whether an account has a link to an event in a role.
	 * @param role as in {@link Links#kind}
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
	 * Number of best customers that sponsored or spoke, by event.
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
