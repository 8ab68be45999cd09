package dev.icpgraph.exporter;

import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.scoring.Match;

import org.springframework.stereotype.Component;

/**
 * Joins matches to their accounts in batches, in constant memory. Drops accounts that
 * were removed after scoring.
 */
@Component
class MatchExport {

	private static final int BATCH = 500;

	private final Accounts accounts;

	MatchExport(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * Writes all rows.
	 * @return number of rows
	 */
	long write(Stream<Match> matches, Template template, RowOutput output) {
		return writeRows(matches.gather(Gatherers.windowFixed(BATCH)).flatMap(this::rows), template, output);
	}

	static long writeRows(Stream<ExportRow> rows, Template template, RowOutput output) {
		long written = rows.filter(template::takes).peek(output::write).mapToLong((row) -> 1).sum();
		output.end(written);
		return written;
	}

	private Stream<ExportRow> rows(List<Match> batch) {
		Map<String, Account> found = this.accounts.byIds(batch.stream().map(Match::accountId).toList());
		return batch.stream().mapMulti((match, rows) -> {
			Account account = found.get(match.accountId());
			if (account != null) {
				rows.accept(new ExportRow(match, account));
			}
		});
	}

}
