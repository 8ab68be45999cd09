package dev.icpgraph.exporter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import dev.icpgraph.feature.TextCondition;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.FoundAccounts;
import dev.icpgraph.scoring.Match;
import dev.icpgraph.scoring.RankedMatches;
import dev.icpgraph.scoring.Scores;
import dev.icpgraph.scoring.Tier;
import dev.icpgraph.snapshot.AccountAttribute;
import dev.icpgraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The matches that belong into a file.
 *
 * @param audience the audience of the accounts
 * @param tiers their tiers
 * @param values the wanted values of attributes; an empty list wants all
 * @param search words of names or domains; empty for all
 * @param part the part of the list
 * @param state the state of the scores that the file must have; {@code null} for any
 */
record Selection(Audience audience, Set<Tier> tiers, Map<AccountAttribute, List<String>> values, String search,
		ExportPart part, @Nullable String state) {

	/**
	 * The matches, best first, each created on demand.
	 * @param found finds accounts by words
	 * @throws dev.icpgraph.api.BadInputException if no account has a given value
	 * @throws ResponseStatusException with status 409 if the scores are in another state
	 */
	Stream<Match> in(Scores scores, FoundAccounts found) {
		if (this.state != null && !this.state.equals(scores.state())) {
			throw new ResponseStatusException(HttpStatus.CONFLICT, "state: the scores changed from '" + this.state
					+ "' to '" + scores.state() + "', and parts of both make no list; request all parts again");
		}
		IntPredicate wanted = this.search.isEmpty() ? (_) -> true : found.having(scores.snapshot(), this.search);
		for (Map.Entry<AccountAttribute, List<String>> it : this.values.entrySet()) {
			wanted = wanted.and(condition(scores.snapshot(), it.getKey(), it.getValue()));
		}
		IntPredicate all = wanted;
		return RankedMatches.of(scores, this.audience, this.tiers)
			.filter((score) -> all.test(score.account()))
			.filter((score) -> this.part.has(score.accountId()))
			.map(Match::of);
	}

	private static IntPredicate condition(Snapshot snapshot, AccountAttribute attribute, List<String> values) {
		return new TextCondition(null, values.isEmpty() ? null : values, null, null, null).about(attribute)
			.on(snapshot, attribute, attribute.property());
	}

	/**
	 * The name of the file, without its ending.
	 */
	String fileName() {
		return this.part.nameOf(this.audience.inWords());
	}

}
