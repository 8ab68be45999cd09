package dev.icpgraph.exporter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.NumberBand;
import dev.icpgraph.scoring.Match;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a match when it is exported.
 *
 * @param match how it fares
 * @param account who it is
 */
record ExportRow(Match match, Account account) {

	private static final int REASONS = 3;

	/**
	 * As HubSpot writes it: {@code tier_1}.
	 */
	String tier() {
		return this.match.tier().name().toLowerCase(Locale.ROOT);
	}

	/**
	 * What the account is to the vendor: {@code prospect}.
	 */
	String role() {
		return this.match.role().name().toLowerCase(Locale.ROOT);
	}

	@Nullable String headcount() {
		NumberBand headcount = this.account.headcount();
		return (headcount != null) ? headcount.text() : null;
	}

	/**
	 * A link to their story, else a line of it.
	 */
	@Nullable String story() {
		String url = this.account.storyUrl();
		return (url != null) ? url : this.account.description();
	}

	/**
	 * The strongest reasons that are known, in words.
	 */
	String reasons() {
		return this.match.strongest(REASONS)
			.stream()
			.map((reason) -> reason.signal() + ": " + reason.text())
			.collect(Collectors.joining("; "));
	}

	static @Nullable BigDecimal rounded(@Nullable Double points) {
		return (points != null) ? BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP) : null;
	}

}
