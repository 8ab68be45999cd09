package dev.icpgraph.exporter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.AccountRole;
import dev.icpgraph.graph.NumberBand;
import dev.icpgraph.scoring.Match;
import org.jspecify.annotations.Nullable;

/**
 * A match with its account, ready to export.
 *
 * @param match the match with its score
 * @param account the account of the match
 */
record ExportRow(Match match, Account account) {

	private static final int REASONS = 3;

	/**
	 * The tier as HubSpot writes it: {@code tier_1}.
	 */
	String tier() {
		return this.match.tier().name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The role of the account for the vendor: {@code prospect}.
	 */
	String role() {
		return this.match.role().name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Whether the account is an active customer: {@code yes} or {@code no}.
	 */
	String customer() {
		return (this.match.role() == AccountRole.CUSTOMER) ? "yes" : "no";
	}

	/**
	 * The name of the company, otherwise its domain, otherwise its key. A key next to a
	 * domain would be read back as a name.
	 */
	String company() {
		String domain = this.account.domain();
		return (this.account.name() == null && domain != null) ? domain : this.account.label();
	}

	@Nullable String headcount() {
		NumberBand headcount = this.account.headcount();
		return (headcount != null) ? headcount.text() : null;
	}

	/**
	 * A link to its story, otherwise its description in one line.
	 */
	@Nullable String story() {
		String url = this.account.storyUrl();
		return (url != null) ? url : this.account.description();
	}

	/**
	 * The strongest known reasons in words.
	 */
	String reasons() {
		return this.match.strongest(REASONS).stream().map(Match.Reason::sentence).collect(Collectors.joining("; "));
	}

	static @Nullable BigDecimal rounded(@Nullable Double points) {
		return (points != null) ? BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP) : null;
	}

}
