package dev.icpgraph.proximity;

import java.util.Locale;
import java.util.Map;

import it.unimi.dsi.fastutil.ints.IntList;

import dev.icpgraph.customer.BestShare;
import dev.icpgraph.evidence.EvidenceQuery;
import dev.icpgraph.graph.UseRelation;
import dev.icpgraph.text.Numbers;
import dev.icpgraph.text.Shares;

/**
 * An item that an account shares with best customers. A best customer does not count
 * itself.
 *
 * @param family the family of the item
 * @param id its id in the graph
 * @param name as people write it
 * @param accounts df, accounts of the market that have it
 * @param market n, accounts with this kind of data
 * @param best share of the best customers that have it
 * @param lift factor by which it is over-represented among best customers, shrunk toward
 * 1 for few customers
 * @param customers dense ids of the best customers that have it, ascending
 */
record SharedItem(Family family, String id, String name, int accounts, int market, BestShare best, double lift,
		IntList customers) implements EvidenceSource {

	/**
	 * A sentence for salespeople, without its subject, for example {@code uses Segment,
	 * as 4 of your 6 best customers do; 2% of the market does (25× over-represented)}.
	 */
	@Override
	public String text() {
		String times = Numbers.rounded(this.lift);
		return String.format(Locale.ROOT, "%s, as %s; %s of the market does", what(), who(),
				Shares.percent(marketShare())) + (times.equals("1") ? "" : " (" + times + "× over-represented)")
				+ this.best.restsOn();
	}

	private String what() {
		return switch (this.family.kind()) {
			case TECHNOLOGY -> this.family.relation().verb() + " " + this.name;
			case CATEGORY -> this.family.relation().verb() + " something in the category " + this.name;
			case RELATION -> switch (this.family.relation()) {
				case USES -> "uses a technology";
				case CONTRIBUTES_TO -> "contributes to a technology";
				case MAKES -> "makes a product of its own";
			};
		};
	}

	private String who() {
		return this.best.of(this.best.count(), "technologies") + ((this.best.count() == 1) ? " does" : " do");
	}

	@Override
	public Double marketShare() {
		return this.accounts / (double) this.market;
	}

	@Override
	public EvidenceQuery query() {
		return switch (this.family.kind()) {
			case TECHNOLOGY -> EvidenceQuery.TECHNOLOGY;
			case CATEGORY -> EvidenceQuery.CATEGORY;
			case RELATION -> EvidenceQuery.RELATION;
		};
	}

	@Override
	public Map<String, Object> parameters() {
		String relation = this.family.relation().name();
		return (this.family.kind() == TechnologyCounts.Kind.RELATION) ? Map.of("relation", relation)
				: Map.of("shared", this.id, "relation", relation);
	}

	@Override
	public String key() {
		return (this.family.relation() == UseRelation.USES) ? this.id : this.family.relation() + " " + this.id;
	}

	/**
	 * Items of one kind that accounts have in one relation.
	 */
	record Family(TechnologyCounts.Kind kind, UseRelation relation) {
	}

}
