package dev.icpgraph.market;

import java.util.List;
import java.util.stream.IntStream;

import dev.icpgraph.api.PageRequest;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.ScoreCache;
import dev.icpgraph.scoring.Scoreboard;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Shows which values accounts have, so that people choose instead of guessing a spelling.
 */
@Controller
class AccountValueController {

	private final Scoreboard scoreboard;

	AccountValueController(Scoreboard scoreboard) {
		this.scoreboard = scoreboard;
	}

	@QueryMapping
	List<AccountValue> accountValues(@Argument AccountValueKind attribute, @Argument @Nullable String icp,
			@Argument Audience audience, @Argument @Nullable String contains, @Argument int first) {
		int most = PageRequest.first(first).size();
		String wanted = (contains != null) ? contains.strip() : "";
		ScoreCache current = this.scoreboard.current();
		if (icp == null) {
			Snapshot snapshot = current.snapshot();
			return AccountValue.of(attribute.in(snapshot, current.today()), IntStream.range(0, snapshot.accounts()),
					wanted, most);
		}
		Scores scores = this.scoreboard.required(icp);
		byte[] tiers = scores.tiers();
		return AccountValue.of(attribute.in(scores.snapshot(), current.today()),
				scores.accounts(audience).filter((account) -> tiers[account] != 0), wanted, most);
	}

}
