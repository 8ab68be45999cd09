package dev.icpgraph.snapshot;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lists the bytes per account of each part of a synthetic market with people. Argument:
 * the number of accounts (1,000,000).
 */
public final class SnapshotSizeMeasurement {

	private static final Logger log = LoggerFactory.getLogger(SnapshotSizeMeasurement.class);

	private SnapshotSizeMeasurement() {
	}

	public static void main(String[] args) {
		int accounts = (args.length > 0) ? Integer.parseInt(args[0]) : 1_000_000;
		Snapshot snapshot = new SyntheticMarket(accounts, 4096, 15).withPeople().snapshot();
		Map<String, Long> parts = new TreeMap<>();
		for (NodeKind kind : NodeKind.values()) {
			parts.put("names " + kind, snapshot.names(kind).bytes());
		}
		parts.put("columns", snapshot.columns().bytes());
		for (Relation relation : Relation.values()) {
			add(relation.name(), snapshot.links(relation), parts);
			if (relation.bothWays()) {
				add(relation + " back", snapshot.backlinks(relation), parts);
			}
		}
		parts.forEach((part, bytes) -> log.info("{} | {}", part, "%.1f".formatted(bytes / (double) accounts)));
		log.info("all | {} | {} bytes", "%.1f".formatted(snapshot.bytes() / (double) accounts), snapshot.bytes());
	}

	private static void add(String name, Links links, Map<String, Long> parts) {
		LinkColumns columns = links.columns();
		parts.put(name + " (" + links.size() + " links) offsets", 4L * links.offsets().length);
		parts.put(name + " targets", links.targets().bytes());
		put(name + " kinds", columns.kinds(), parts);
		put(name + " days", columns.days(), parts);
		put(name + " amounts", columns.amounts(), parts);
	}

	private static void put(String name, @Nullable Codes codes, Map<String, Long> parts) {
		if (codes != null) {
			parts.put(name, codes.bytes());
		}
	}

	private static void put(String name, @Nullable LinkNumbers numbers, Map<String, Long> parts) {
		if (numbers != null) {
			parts.put(name, numbers.bytes());
		}
	}

}
