package dev.icpgraph.scoring;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.PageRequest;
import dev.icpgraph.api.Problem;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.graph.AsOf;
import dev.icpgraph.icp.Icp;

/**
 * Takes and shows overrides of tiers.
 */
@Controller
class OverrideController {

	private final TierOverrider overrider;

	private final Scoreboard scoreboard;

	private final TierOverrides overrides;

	private final Accounts accounts;

	private final AsOf asOf;

	OverrideController(TierOverrider overrider, Scoreboard scoreboard, TierOverrides overrides, Accounts accounts,
			AsOf asOf) {
		this.overrider = overrider;
		this.scoreboard = scoreboard;
		this.overrides = overrides;
		this.accounts = accounts;
		this.asOf = asOf;
	}

	/**
	 * The outcome of an override.
	 *
	 * @param score new score of the account; {@code null} if it is not scored
	 */
	record OverridePayload(@Nullable Score score, List<Problem> problems) {
	}

	@MutationMapping
	OverridePayload overrideTier(@Argument TierOverrider.OverrideTierInput input) {
		String account = GlobalId.idOf("Account", input.account());
		return payload(input.icp(), account, this.overrider.override(input, account));
	}

	@MutationMapping
	OverridePayload clearOverride(@Argument TierOverrider.ClearOverrideInput input) {
		String account = GlobalId.idOf("Account", input.account());
		return payload(input.icp(), account, this.overrider.clear(input, account));
	}

	/**
	 * Reads the score after the change.
	 */
	private OverridePayload payload(String icp, String account, List<Problem> problems) {
		Scores scores = this.scoreboard.of(icp);
		int dense = (scores != null) ? scores.snapshot().find(account) : -1;
		return new OverridePayload((scores != null && dense >= 0) ? scores.score(dense) : null, problems);
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
		return this.accounts.byId(override.accountId());
	}

	@SchemaMapping(typeName = "TierOverride")
	boolean holds(TierOverride override) {
		return override.holds(this.asOf.today());
	}

}
