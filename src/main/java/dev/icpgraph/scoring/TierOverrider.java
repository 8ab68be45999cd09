package dev.icpgraph.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.api.LastChange;
import dev.icpgraph.api.Problem;
import dev.icpgraph.api.TextLimits;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.text.English;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Overrides the tiers of accounts by the rules: an override has an author, a reason and
 * an end after today, and overrides may fill only a share of a tier.
 */
@Component
class TierOverrider {

	private static final Logger log = LoggerFactory.getLogger(TierOverrider.class);

	private static final Problem UNKNOWN_ICP = new Problem("UNKNOWN_ICP", "icp", "No such ICP exists.");

	private static final Problem UNKNOWN_ACCOUNT = new Problem("UNKNOWN_ACCOUNT", "account", "No such account exists.");

	private static final Problem NO_OVERRIDE = new Problem("NO_OVERRIDE", "account",
			"This account has no override in force.");

	private final Scoreboard scoreboard;

	private final TierOverrides overrides;

	private final AsOf asOf;

	private final ScoringProperties properties;

	private final ApplicationEventPublisher events;

	private final Clock clock = Clock.systemUTC();

	TierOverrider(Scoreboard scoreboard, TierOverrides overrides, AsOf asOf, ScoringProperties properties,
			ApplicationEventPublisher events) {
		this.scoreboard = scoreboard;
		this.overrides = overrides;
		this.asOf = asOf;
		this.properties = properties;
		this.events = events;
	}

	/**
	 * A request to override a tier.
	 *
	 * @param revision revision of the current override that the author read; {@code null}
	 * for any
	 */
	record OverrideTierInput(String icp, String account, Tier tier, String by, String reason, LocalDate until,
			@Nullable Integer revision) {
	}

	/**
	 * A request to remove an override.
	 *
	 * @param revision as in {@link OverrideTierInput}
	 */
	record ClearOverrideInput(String icp, String account, String by, @Nullable Integer revision) {
	}

	/**
	 * Saves an override unless it breaks a rule.
	 * @param account id in the graph
	 * @return the problems; empty when it is saved
	 */
	List<Problem> override(OverrideTierInput input, String account) {
		Scores scores = this.scoreboard.of(input.icp());
		if (scores == null) {
			return List.of(UNKNOWN_ICP);
		}
		List<Problem> problems = problems(input, account, scores);
		if (!problems.isEmpty()) {
			return problems;
		}
		OverrideRequest request = request(input, account, scores);
		OverrideOutcome outcome = this.overrides.add(request);
		if (outcome instanceof OverrideOutcome.Done) {
			log.info("{} put {} into {} until {} by ICP {}: {}", request.by(), account, input.tier(), input.until(),
					request.icp(), request.reason());
			this.events.publishEvent(new TierOverridden(request.icp()));
		}
		return problems(outcome, UNKNOWN_ACCOUNT, request.most());
	}

	/**
	 * Removes the override of an account.
	 * @param account id in the graph
	 * @return the problems; empty when it is removed
	 */
	List<Problem> clear(ClearOverrideInput input, String account) {
		if (this.scoreboard.of(input.icp()) == null) {
			return List.of(UNKNOWN_ICP);
		}
		if (input.by().isBlank()) {
			return List.of(new Problem("NOT_NAMED", "by", "Give the name of the person who removes it."));
		}
		List<Problem> tooLong = TextLimits.tooLong("by", input.by(), TextLimits.LONGEST_NAME);
		if (!tooLong.isEmpty()) {
			return tooLong;
		}
		String icp = icpKey(input.icp());
		OverrideOutcome outcome = this.overrides.clear(icp, account, input.revision(), TextLimits.onOneLine(input.by()),
				this.asOf.today(), OffsetDateTime.now(this.clock));
		if (outcome instanceof OverrideOutcome.Done) {
			this.events.publishEvent(new TierOverridden(icp));
		}
		return problems(outcome, NO_OVERRIDE, 0);
	}

	private List<Problem> problems(OverrideTierInput input, String account, Scores scores) {
		List<Problem> problems = new ArrayList<>();
		if (scores.snapshot().find(account) < 0) {
			problems.add(UNKNOWN_ACCOUNT);
		}
		if (input.by().isBlank()) {
			problems.add(new Problem("NOT_NAMED", "by", "Give the name of the person who overrides it."));
		}
		if (input.reason().isBlank()) {
			problems.add(new Problem("NOT_NAMED", "reason", "Give a reason."));
		}
		problems.addAll(TextLimits.tooLong("by", input.by(), TextLimits.LONGEST_NAME));
		problems.addAll(TextLimits.tooLong("reason", input.reason(), TextLimits.LONGEST_REASON));
		LocalDate last = this.asOf.today().plusDays(this.properties.longestOverride());
		if (input.until().isAfter(last)) {
			problems
				.add(new Problem("TOO_LATE", "until", "An override lasts at most " + this.properties.longestOverride()
						+ " days, until " + last + "; review the account on that day, or change the ICP."));
		}
		if (!input.until().isAfter(this.asOf.today())) {
			problems.add(new Problem("NOT_IN_FUTURE", "until",
					"An override must end after today; review the account on that day."));
		}
		return problems;
	}

	private OverrideRequest request(OverrideTierInput input, String account, Scores scores) {
		int most = (int) Math.max(1, this.properties.overrideShare() * scores.count(input.tier(), Audience.PROSPECTS));
		return new OverrideRequest(icpKey(input.icp()), account, input.tier(), TextLimits.onOneLine(input.by()),
				TextLimits.onOneLine(input.reason()), input.until(), input.revision(), most, this.asOf.today(),
				OffsetDateTime.now(this.clock));
	}

	private static List<Problem> problems(OverrideOutcome outcome, Problem missing, int most) {
		return switch (outcome) {
			case OverrideOutcome.Done() -> List.of();
			case OverrideOutcome.Missing() -> List.of(missing);
			case OverrideOutcome.Conflict(LastChange change) -> List.of(change.conflict());
			case OverrideOutcome.TooMany(long others) -> List.of(new Problem("TOO_MANY_OVERRIDES", "tier",
					"This tier has " + English.counted(others, "override", "overrides") + ", and " + most
							+ " may be: change the ICP instead."));
		};
	}

	private String icpKey(String icp) {
		return this.scoreboard.trial(icp).version().icpKey();
	}

}
