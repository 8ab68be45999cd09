package dev.icpgraph.exporter;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import dev.icpgraph.feature.TextCondition;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.Match;
import dev.icpgraph.scoring.RankedMatches;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.Tier;
import dev.icpgraph.snapshot.AccountAttribute;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The matches that belong into a file.
 *
 * @param audience the audience of the accounts
 * @param tiers their tiers
 * @param owners condition on the owner
 * @param part the part of the list
 * @param state the state of the scores that the file must have; {@code null} for any
 */
record Selection(Audience audience, Set<Tier> tiers, TextCondition owners, ExportPart part, @Nullable String state) {

	/**
	 * The matches, best first, each created on demand.
	 * @throws dev.icpgraph.api.BadInputException if no account has a given owner
	 * @throws ResponseStatusException with status 409 if the scores are in another state
	 */
	Stream<Match> in(Scores scores) {
		if (this.state != null && !this.state.equals(scores.state())) {
			throw new ResponseStatusException(HttpStatus.CONFLICT, "state: the scores changed from '" + this.state
					+ "' to '" + scores.state() + "', and parts of both make no list; request all parts again");
		}
		IntPredicate owned = this.owners.on(scores.columns().snapshot(), AccountAttribute.OWNER, "owner");
		return RankedMatches.of(scores, this.audience, this.tiers)
			.filter((score) -> owned.test(score.account()))
			.filter((score) -> this.part.has(score.accountId()))
			.map(Match::of);
	}

	/**
	 * The name of the file, without its ending.
	 */
	String fileName() {
		return this.part.nameOf(this.audience.inWords());
	}

}
