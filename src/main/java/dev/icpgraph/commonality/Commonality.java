package dev.icpgraph.commonality;

import java.util.List;
import java.util.Locale;

import dev.icpgraph.customer.CustomerShare;
import dev.icpgraph.lookalike.TraitKind;
import dev.icpgraph.text.English;
import dev.icpgraph.text.Shares;

/**
 * Something that customers share and the market does not.
 *
 * @param kind kind of the trait
 * @param trait its number among the traits of its kind in the snapshot
 * @param name as people write it
 * @param customers customers that have it, of the customers with this kind of data
 * @param marketShare share of the market that has it, of the accounts with this kind of
 * data
 * @param lift factor by which it is over-represented, shrunk toward 1 for few customers
 * @param bits w, evidence for an account that has it
 * @param q the false discovery rate at which it is found, 0 to 1
 * @param checked number of attributes checked
 * @param duplicates other attributes of nearly the same accounts, in words
 * @param words the nouns for the customers and the market
 */
public record Commonality(TraitKind kind, int trait, String name, CustomerShare customers, double marketShare,
		double lift, double bits, double q, int checked, List<String> duplicates, ComparedWords words) {

	private static final double ONE_IN_A_MILLION = 1e-6;

	/**
	 * For example {@code uses Segment: 4 of 5 customers (likely 38% to 96%), 12% of the
	 * market}.
	 */
	public String text() {
		return "%s: %d of %s (likely %s to %s), %s of %s".formatted(phrase(), this.customers.count(),
				this.words.counted(this.customers.of()), Shares.percent(this.customers.low()),
				Shares.percent(this.customers.high()), Shares.percent(this.marketShare), this.words.market());
	}

	/**
	 * Without its subject, for example {@code uses Segment}.
	 */
	public String phrase() {
		return this.kind.sentence(this.name);
	}

	/**
	 * For example {@code 1 in 32 chance of being a coincidence, after checking 41
	 * attributes}.
	 */
	public String chance() {
		String odds = (this.q < ONE_IN_A_MILLION) ? "less than 1 in a million"
				: String.format(Locale.ROOT, "1 in %,d", (long) Math.floor(1 / this.q));
		return odds + " chance of being a coincidence, after checking "
				+ English.counted(this.checked, "attribute", "attributes");
	}

}
