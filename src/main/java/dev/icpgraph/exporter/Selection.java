package dev.icpgraph.exporter;

import java.util.Set;
import java.util.stream.Stream;

import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.Match;
import dev.icpgraph.scoring.RankedMatches;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.Tier;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The matches that belong into a file.
 *
 * @param audience the audience of the accounts
 * @param tiers their tiers
 * @param part the part of the list
 * @param state the state of the scores that the file must have; {@code null} for any
 */
record Selection(Audience audience, Set<Tier> tiers, ExportPart part, @Nullable String state) {

	/**
	 * The matches, best first, each created on demand.
	 * @throws ResponseStatusException with status 409 if the scores are in another state
	 */
	Stream<Match> in(Scores scores) {
		if (this.state != null && !this.state.equals(scores.state())) {
			throw new ResponseStatusException(HttpStatus.CONFLICT, "state: the scores changed from '" + this.state
					+ "' to '" + scores.state() + "', and parts of both make no list; request all parts again");
		}
		return RankedMatches.of(scores, this.audience, this.tiers)
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
