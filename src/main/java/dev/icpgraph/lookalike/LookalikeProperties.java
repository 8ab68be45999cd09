package dev.icpgraph.lookalike;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How lookalikes are found.
 *
 * @param rate how much of its bits an account counts
 * @param breadth an account's number of traits, in mean numbers of traits, that halves
 * its bits
 * @param keptAccounts accounts of answers that are kept for the next page, over all
 * answers; 8 bytes each
 */
@ConfigurationProperties("icpgraph.lookalike")
record LookalikeProperties(@DefaultValue("0.5") double rate, @DefaultValue("0.7") double breadth,
		@DefaultValue("16000000") long keptAccounts) {

	LookalikeProperties {
		if (!(rate > 0 && breadth > 0 && keptAccounts >= 0)) {
			throw new IllegalArgumentException("icpgraph.lookalike: rate and breadth must be above 0");
		}
	}

	LookalikeSettings settings() {
		LookalikeSettings method = LookalikeSettings.defaults();
		return new LookalikeSettings(this.rate, this.breadth, method.support(), method.prior(), method.lowestShare());
	}

}
