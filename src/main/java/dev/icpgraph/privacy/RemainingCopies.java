package dev.icpgraph.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.util.unit.DataSize;
import org.springframework.util.unit.DataUnit;

/**
 * Tells where erased data remains for a while, by the settings of Neo4j.
 *
 * @param retention how long transaction logs are kept, for example {@code keep_none}
 * @param logSize size of a transaction log
 * @param checkpoint longest time between two checkpoints, as Neo4j writes it
 */
record RemainingCopies(String retention, DataSize logSize, String checkpoint) {

	private static final Set<String> KEEP_NONE = Set.of("keep_none", "false");

	private static final DataSize NEO4J_LOG = DataSize.ofMegabytes(256);

	private static final Pattern SIZE = Pattern.compile("([0-9.]+)\\s*([KMG])?(?:I?B)?");

	/**
	 * @param settings values by name; Neo4j's defaults replace missing ones
	 */
	static RemainingCopies of(Map<String, String> settings) {
		return new RemainingCopies(settings.getOrDefault("db.tx_log.rotation.retention_policy", "2 days 2G"),
				size(settings.getOrDefault("db.tx_log.rotation.size", "256MiB")),
				settings.getOrDefault("db.checkpoint.interval.time", "15m"));
	}

	/**
	 * Whether logs are short enough to fill one up, so that a new one starts.
	 */
	boolean fillsLog() {
		return this.logSize.compareTo(StoreScrubber.LONGEST_LOG) <= 0;
	}

	List<String> sentences() {
		List<String> sentences = new ArrayList<>();
		sentences
			.add("Neo4j's files contain the deleted data until the next checkpoint: within %s, or when Neo4j stops."
				.formatted(this.checkpoint));
		if (!KEEP_NONE.contains(this.retention)) {
			sentences.add("Neo4j keeps its transaction logs (%s): set db.tx_log.rotation.retention_policy to keep_none."
				.formatted(this.retention));
		}
		if (!fillsLog()) {
			sentences.add("The current transaction log contains the deleted data until it reaches %d MB: set "
				.formatted(this.logSize.toMegabytes()) + "db.tx_log.rotation.size to 16M.");
		}
		sentences.add("Backups keep the person, and a file with the person brings it back when it is imported again.");
		return sentences;
	}

	private static DataSize size(String text) {
		Matcher size = SIZE.matcher(text.toUpperCase(Locale.ROOT).strip());
		if (!size.matches()) {
			return NEO4J_LOG;
		}
		DataUnit unit = switch (String.valueOf(size.group(2))) {
			case "K" -> DataUnit.KILOBYTES;
			case "M" -> DataUnit.MEGABYTES;
			case "G" -> DataUnit.GIGABYTES;
			default -> DataUnit.BYTES;
		};
		return DataSize.ofBytes((long) (Double.parseDouble(size.group(1)) * DataSize.of(1, unit).toBytes()));
	}

}
