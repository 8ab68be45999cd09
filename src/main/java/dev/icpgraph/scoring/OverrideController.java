package dev.icpgraph.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.api.Problem;
import dev.icpgraph.api.TextLimits;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.icp.Icp;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes and shows overrides of tiers.
 */
@Controller
class OverrideController {

	private static final Logger log = LoggerFactory.getLogger(OverrideController.class);

	private static final Problem UNKNOWN_ACCOUNT = new Problem("UNKNOWN_ACCOUNT", "account",
			"There is no such account.");

	private final Scoreboard scoreboard;

	private final TierOverrides overrides;

	private final Accounts accounts;

	private final AsOf asOf;

	private final ScoringProperties properties;

	private final Clock clock = Clock.systemUTC();

	OverrideController(Scoreboard scoreboard, TierOverrides overrides, Accounts accounts, AsOf asOf,
			ScoringProperties properties) {
		this.scoreboard = scoreboard;
		this.overrides = overrides;
		this.accounts = accounts;
		this.asOf = asOf;
		this.properties = properties;
	}

	record OverrideTierInput(String icp, String account, Tier tier, String by, String reason, LocalDate until) {
	}

	record ClearOverrideInput(String icp, String account, String by) {
	}

	/**
	 * The outcome of an override.
	 *
	 * @param score new score of the account; null when it is not scored
	 */
	record OverridePayload(@Nullable Score score, List<Problem> problems) {
	}

	@MutationMapping
	OverridePayload overrideTier(@Argument OverrideTierInput input) {
		Scores scores = this.scoreboard.of(input.icp());
		String account = GlobalId.idOf("Account", input.account());
		List<Problem> problems = (scores == null) ? List.of(new Problem("UNKNOWN_ICP", "icp", "There is no such ICP."))
				: problems(input, account, scores);
		if (!problems.isEmpty()) {
			return payload(input.icp(), account, problems);
		}
		String by = TextLimits.onOneLine(input.by());
		String reason = TextLimits.onOneLine(input.reason());
		if (!this.overrides.add(icpKey(input.icp()), account, input.tier(), by, reason, input.until(),
				OffsetDateTime.now(this.clock))) {
			return payload(input.icp(), account, List.of(UNKNOWN_ACCOUNT));
		}
		log.info("{} put {} into {} until {} by ICP {}: {}", by, account, input.tier(), input.until(),
				icpKey(input.icp()), reason);
		return payload(input.icp(), account, List.of());
	}

	@MutationMapping
	OverridePayload clearOverride(@Argument ClearOverrideInput input) {
		String account = GlobalId.idOf("Account", input.account());
		if (this.scoreboard.of(input.icp()) == null) {
			return payload(input.icp(), account, List.of(new Problem("UNKNOWN_ICP", "icp", "There is no such ICP.")));
		}
		if (input.by().isBlank()) {
			return payload(input.icp(), account, List.of(new Problem("NOT_NAMED", "by", "Say who takes it back.")));
		}
		List<Problem> tooLong = TextLimits.tooLong("by", input.by(), TextLimits.LONGEST_NAME);
		if (!tooLong.isEmpty()) {
			return payload(input.icp(), account, tooLong);
		}
		boolean cleared = this.overrides.clear(icpKey(input.icp()), account, TextLimits.onOneLine(input.by()),
				OffsetDateTime.now(this.clock));
		return payload(input.icp(), account, cleared ? List.of()
				: List.of(new Problem("NO_OVERRIDE", "account", "Nobody gave this account a tier that still holds.")));
	}

	private List<Problem> problems(OverrideTierInput input, String account, Scores scores) {
		List<Problem> problems = new ArrayList<>();
		if (scores.snapshot().find(account) < 0) {
			problems.add(UNKNOWN_ACCOUNT);
		}
		if (input.by().isBlank()) {
			problems.add(new Problem("NOT_NAMED", "by", "Say who overrides it."));
		}
		if (input.reason().isBlank()) {
			problems.add(new Problem("NOT_NAMED", "reason", "Say why."));
		}
		problems.addAll(TextLimits.tooLong("by", input.by(), TextLimits.LONGEST_NAME));
		problems.addAll(TextLimits.tooLong("reason", input.reason(), TextLimits.LONGEST_REASON));
		if (!input.until().isAfter(this.asOf.today())) {
			problems.add(
					new Problem("NOT_IN_FUTURE", "until", "An override ends on a day to come: look at it again then."));
		}
		long others = this.overrides.holding(icpKey(input.icp()), this.asOf.today())
			.stream()
			.filter((it) -> it.tier() == input.tier() && !it.accountId().equals(account))
			.count();
		int most = (int) Math.max(1, this.properties.overrideShare() * scores.count(input.tier(), Audience.PROSPECTS));
		if (others >= most) {
			problems.add(new Problem("TOO_MANY_OVERRIDES", "tier",
					"People gave " + ((others == 1) ? "1 account" : others + " accounts") + " this tier already, of "
							+ most + " allowed: mend the ICP instead."));
		}
		return problems;
	}

	@SchemaMapping(typeName = "Icp")
	List<TierOverride> overrides(Icp icp, @Argument int first, @Argument boolean over) {
		LocalDate today = this.asOf.today();
		int most = PageRequest.first(first).size();
		return this.overrides.log(icp.key())
			.stream()
			.filter((override) -> over || override.holds(today))
			.limit(most)
			.toList();
	}

	@SchemaMapping(typeName = "TierOverride")
	@Nullable Account account(TierOverride override) {
		return this.accounts.byIds(List.of(override.accountId())).get(override.accountId());
	}

	@SchemaMapping(typeName = "TierOverride")
	boolean holds(TierOverride override) {
		return override.holds(this.asOf.today());
	}

	private OverridePayload payload(String icp, String account, List<Problem> problems) {
		Scores scores = this.scoreboard.of(icp);
		int dense = (scores != null) ? scores.snapshot().find(account) : -1;
		return new OverridePayload((scores != null && dense >= 0) ? scores.score(dense) : null, problems);
	}

	private String icpKey(String icp) {
		return this.scoreboard.trial(icp).version().icpKey();
	}

}
