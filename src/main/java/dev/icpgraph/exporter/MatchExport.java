package dev.icpgraph.exporter;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import dev.icpgraph.api.BadInputException;
import dev.icpgraph.graph.Account;
import dev.icpgraph.graph.Accounts;
import dev.icpgraph.scoring.Match;
import dev.icpgraph.text.English;

import org.springframework.stereotype.Component;

/**
 * Joins matches with their accounts in batches, in constant memory. Skips accounts that
 * were removed after scoring.
 */
@Component
class MatchExport {

	private static final int BATCH = 500;

	/** Neo4j reads the accounts of some batches while reasons of the next are written. */
	private static final int READS = 2;

	private final Accounts accounts;

	MatchExport(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * Writes the rows that the receiver can identify.
	 * @return number of rows
	 * @throws BadInputException if the whole list has rows and the receiver could
	 * identify none; a part may be empty
	 */
	long write(Stream<Match> matches, Template template, ExportPart part, RowOutput output) {
		Stream<ExportRow> rows = matches.gather(Gatherers.windowFixed(BATCH))
			.gather(Gatherers.mapConcurrent(READS, this::rows))
			.flatMap(List::stream);
		return writeRows(rows, template, part, output);
	}

	static long writeRows(Stream<ExportRow> rows, Template template, ExportPart part, RowOutput output) {
		AtomicLong found = new AtomicLong();
		long written = rows.peek((row) -> found.incrementAndGet())
			.filter(template::takes)
			.peek(output::write)
			.mapToLong((row) -> 1)
			.sum();
		if (written == 0 && found.get() > 0 && part.isWhole()) {
			throw new BadInputException("template: " + template.name() + " would be empty: none of the "
					+ English.counted(found.get(), "account", "accounts") + " has " + template.needs());
		}
		output.end(written);
		return written;
	}

	private List<ExportRow> rows(List<Match> batch) {
		Map<String, Account> found = this.accounts.byIds(batch.stream().map(Match::accountId).toList());
		return batch.stream().<ExportRow>mapMulti((match, rows) -> {
			Account account = found.get(match.accountId());
			if (account != null) {
				rows.accept(new ExportRow(match, account));
			}
		}).toList();
	}

}
