package dev.icpgraph.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.LastChange;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.api.Problem;
import dev.icpgraph.api.TextLimits;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.icp.Icp;
import dev.icpgraph.text.English;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
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

	private static final Problem NO_OVERRIDE = new Problem("NO_OVERRIDE", "account",
			"This account has no override in force.");

	private final Scoreboard scoreboard;

	private final TierOverrides overrides;

	private final Accounts accounts;

	private final AsOf asOf;

	private final ScoringProperties properties;

	private final ApplicationEventPublisher events;

	private final Clock clock = Clock.systemUTC();

	OverrideController(Scoreboard scoreboard, TierOverrides overrides, Accounts accounts, AsOf asOf,
			ScoringProperties properties, ApplicationEventPublisher events) {
		this.scoreboard = scoreboard;
		this.overrides = overrides;
		this.accounts = accounts;
		this.asOf = asOf;
		this.properties = properties;
		this.events = events;
	}

	record OverrideTierInput(String icp, String account, Tier tier, String by, String reason, LocalDate until,
			@Nullable Integer revision) {
	}

	record ClearOverrideInput(String icp, String account, String by, @Nullable Integer revision) {
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
		if (scores == null || !problems.isEmpty()) {
			return payload(input.icp(), account, problems);
		}
		OverrideRequest request = request(input, account, scores);
		OverrideOutcome outcome = this.overrides.add(request);
		if (outcome instanceof OverrideOutcome.Done) {
			log.info("{} put {} into {} until {} by ICP {}: {}", request.by(), account, input.tier(), input.until(),
					request.icp(), request.reason());
			this.events.publishEvent(new TierOverridden(request.icp()));
		}
		return payload(input.icp(), account, problems(outcome, UNKNOWN_ACCOUNT, request.most()));
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
		OverrideOutcome outcome = this.overrides.clear(icpKey(input.icp()), account, input.revision(),
				TextLimits.onOneLine(input.by()), this.asOf.today(), OffsetDateTime.now(this.clock));
		if (outcome instanceof OverrideOutcome.Done) {
			this.events.publishEvent(new TierOverridden(icpKey(input.icp())));
		}
		return payload(input.icp(), account, problems(outcome, NO_OVERRIDE, 0));
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
			problems.add(new Problem("NOT_IN_FUTURE", "until",
					"An override must end after today; look at the account again on that day."));
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
