package dev.icpgraph.lookalike;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings for finding lookalikes.
 *
 * @param rate λ, the share of its bits that counts for an account
 * @param keptAccounts maximum number of accounts in cached answers; 8 bytes each
 */
@ConfigurationProperties("icpgraph.lookalike")
record LookalikeProperties(@DefaultValue("0.5") double rate, @DefaultValue("16000000") long keptAccounts) {

	LookalikeProperties {
		if (!(rate > 0 && keptAccounts >= 0)) {
			throw new IllegalArgumentException(
					"icpgraph.lookalike: rate must be above 0, and keptAccounts must not be below");
		}
	}

	LookalikeSettings settings() {
		LookalikeSettings method = LookalikeSettings.defaults();
		return new LookalikeSettings(this.rate, method.support(), method.prior(), method.lowestShare());
	}

}
