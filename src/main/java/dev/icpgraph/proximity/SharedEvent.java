package dev.icpgraph.proximity;

import java.util.Map;

import dev.icpgraph.evidence.EvidenceQuery;

import it.unimi.dsi.fastutil.ints.IntList;

/**
 * An event that an account and best customers took part in. For one of the best
 * customers, itself is not counted among them.
 *
 * @param id its id in the graph
 * @param name as people write it
 * @param role the account's, as of {@code (:Account)-[:PARTICIPATED_IN]->(:Event)} in
 * lower case; empty when unknown
 * @param day of the account's part in it, unknown where that is
 * @param accounts of the market that took part
 * @param market accounts of which any event is known
 * @param alike best customers there in the same role
 * @param best how many best customers were there
 * @param customers dense ids of the best customers there, ascending
 */
record SharedEvent(String id, String name, String role, int day, int accounts, int market, int alike, BestShare best,
		IntList customers) implements EvidenceSource {

	/**
	 * For example
	 * {@code sponsored KubeCon 2021, as 3 of your 6 best customers did; 4 % of the market took part}.
	 */
	@Override
	public String text() {
		return did() + " " + this.name + when() + ", " + who() + "; " + Wording.percent(marketShare())
				+ " of the market took part";
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
	 * Nothing where the name says the year.
	 */
	private String when() {
		String when = Wording.in(this.day);
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
		return Map.of("event", this.id);
	}

	@Override
	public String key() {
		return this.id;
	}

}
