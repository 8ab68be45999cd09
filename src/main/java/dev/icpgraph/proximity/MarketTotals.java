package dev.icpgraph.proximity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import dev.icpgraph.snapshot.LinksAsOf;
import dev.icpgraph.snapshot.NodeKind;
import dev.icpgraph.snapshot.Snapshot;

/**
 * The counts of a market that nearness needs. A snapshot of some accounts with the counts
 * of the whole market gives these accounts the nearness that they have in the market. The
 * counts of parts that share no account add up to the counts of the market.
 *
 * @param technologies counts of technologies
 * @param events counts of events
 * @param staff counts of people
 */
public record MarketTotals(TechnologyCounts technologies, Events events, Staff staff) {

	/**
	 * Counts the accounts of a snapshot. O(accounts + links).
	 * @param today the date that ages count from; later facts are ignored
	 */
	public static MarketTotals of(Snapshot snapshot, LocalDate today) {
		return new MarketTotals(TechnologyCounts.of(snapshot), Events.of(snapshot, today),
				new Workforce(snapshot, today, null).staff());
	}

	/**
	 * Participations of accounts in events.
	 *
	 * @param known accounts with any known event
	 * @param accounts accounts at each event, by its id; an absent event has none
	 */
	public record Events(int known, Map<String, Integer> accounts) {

		public Events {
			accounts = Map.copyOf(accounts);
		}

		private static Events of(Snapshot snapshot, LocalDate today) {
			Participations participations = new Participations(new LinksAsOf(snapshot, today), null);
			int[] sizes = participations.sizes();
			Map<String, Integer> accounts = new HashMap<>();
			for (int event = 0; event < sizes.length; event++) {
				if (sizes[event] > 0) {
					accounts.put(snapshot.names(NodeKind.EVENT).id(event), sizes[event]);
				}
			}
			return new Events(participations.known(), accounts);
		}

		/**
		 * Number of participations, each account once per event.
		 */
		long all() {
			return this.accounts.values().stream().mapToLong(Integer::longValue).sum();
		}

	}

	/**
	 * People of accounts.
	 *
	 * @param known accounts with any known person, current or past
	 * @param people current people of all accounts
	 */
	public record Staff(long known, long people) {

		/**
		 * Mean number of current people over accounts with any known person.
		 */
		double mean() {
			return Math.max(1, this.people) / (double) Math.max(1, this.known);
		}

	}

}
