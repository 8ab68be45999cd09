package dev.icpgraph.proximity;

import java.util.Map;

import it.unimi.dsi.fastutil.ints.IntList;

import dev.icpgraph.customer.BestShare;
import dev.icpgraph.evidence.EvidenceQuery;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.text.Dates;
import dev.icpgraph.text.Shares;

/**
 * An event that an account and best customers took part in. A best customer does not
 * count itself.
 *
 * @param id its id in the graph
 * @param name as people write it
 * @param role role of the account, as in {@code (:Account)-[:PARTICIPATED_IN]->(:Event)}
 * in lower case; empty when unknown
 * @param day day of the account's participation, if known
 * @param accounts accounts of the market that took part
 * @param market accounts with any known event
 * @param alike number of best customers there in the same role
 * @param best share of the best customers that were there
 * @param customers dense ids of the best customers there, ascending
 */
record SharedEvent(String id, String name, String role, int day, int accounts, int market, int alike, BestShare best,
		IntList customers) implements EvidenceSource {

	/**
	 * For example
	 * {@code sponsored KubeCon 2021, as 3 of your 6 best customers did; 4% of the market took part}.
	 */
	@Override
	public String text() {
		return did() + " " + this.name + when() + ", " + who() + "; " + Shares.percent(marketShare())
				+ " of the market took part" + this.best.restsOn();
	}

	private String did() {
		return switch (this.role) {
			case "sponsored" -> "sponsored";
			case "spoke" -> "spoke at";
			case "attended" -> "attended";
			default -> "took part in";
		};
	}

	/**
	 * Empty when the name contains the year.
	 */
	private String when() {
		String when = Dates.in(Days.date(this.day));
		return (!when.isEmpty() && this.name.contains(when.substring(when.length() - 4))) ? "" : when;
	}

	private String who() {
		int all = this.best.count();
		if (this.alike == 0) {
			return "where " + this.best.of(all, "events") + " took part";
		}
		String more = (all > this.alike) ? " (" + (all - this.alike) + " more took part)" : "";
		return "as " + this.best.of(this.alike, "events") + " did" + more;
	}

	@Override
	public Double marketShare() {
		return this.accounts / (double) this.market;
	}

	@Override
	public EvidenceQuery query() {
		return EvidenceQuery.EVENT;
	}

	@Override
	public Map<String, Object> parameters() {
		return Map.of("shared", this.id);
	}

	@Override
	public String key() {
		return this.id;
	}

}
