package dev.icpgraph.competitor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.icpgraph.snapshot.Snapshot;

import org.springframework.stereotype.Component;

/**
 * Words the stages of accounts with competitors.
 */
@Component
public class CompetitorPlaces {

	private final CurrentCompetitors current;

	CompetitorPlaces(CurrentCompetitors current) {
		this.current = current;
	}

	/**
	 * Clauses such as {@code left Tracehollow on 2026-09-15} by account id, latest first;
	 * without accounts at no competitor. O(stages).
	 */
	public Map<String, List<String>> of(Snapshot snapshot, Collection<String> accountIds) {
		Set<String> wanted = Set.copyOf(accountIds);
		return this.current.of(snapshot)
			.stream()
			.flatMap((competitor) -> competitor.accounts().stream())
			.filter((account) -> wanted.contains(account.accountId()))
			.sorted(Comparator.comparing(CompetitorAccount::on, Comparator.nullsLast(Comparator.reverseOrder())))
			.collect(Collectors.groupingBy(CompetitorAccount::accountId,
					Collectors.mapping(CompetitorAccount::did, Collectors.toList())));
	}

}
