package dev.icpgraph.merge;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.icpgraph.api.Problem;

/**
 * The outcome of undoing a merge.
 *
 * @param keep id of the account that stayed; {@code null} when unknown
 * @param back id of the account that is back; {@code null} when unknown
 * @param left number of links and parts that stay with the first because they changed
 * since the merge
 * @param problems reasons why the merge was not undone; empty on success
 */
public record PartedAccounts(@Nullable String keep, @Nullable String back, int left, List<Problem> problems) {

	static PartedAccounts not(Problem why) {
		return new PartedAccounts(null, null, 0, List.of(why));
	}

}
