package dev.icpgraph.snapshot;

import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.ProcessorTime;

/**
 * Measures a simpler way to update a snapshot: all rows of the old one go through a
 * {@link SnapshotCollector} again, so that no class has to splice arrays. Argument: the
 * number of accounts (1,000,000).
 */
public final class SnapshotReplayMeasurement {

	private static final Logger log = LoggerFactory.getLogger(SnapshotReplayMeasurement.class);

	private static final int ROUNDS = 4;

	private SnapshotReplayMeasurement() {
	}

	public static void main(String[] args) {
		int accounts = (args.length > 0) ? Integer.parseInt(args[0]) : 1_000_000;
		Snapshot old = new SyntheticMarket(accounts, 4096, 15).withPeople().snapshot();
		for (int round = 1; round <= ROUNDS; round++) {
			long start = System.nanoTime();
			long processor = ProcessorTime.nanos();
			Snapshot replayed = replayed(old);
			log.info("round {}: {} ms, {} ms of processor time, {} of {} bytes", round,
					(System.nanoTime() - start) / 1_000_000, (ProcessorTime.nanos() - processor) / 1_000_000,
					replayed.bytes(), old.bytes());
		}
	}

	private static Snapshot replayed(Snapshot old) {
		SnapshotCollector collector = new SnapshotCollector();
		for (NodeKind kind : NodeKind.values()) {
			Names names = old.names(kind);
			for (int node = 0; node < names.size(); node++) {
				collector.label(kind, collector.number(kind, names.id(node)), names.written(node));
			}
		}
		for (int account = 0; account < old.accounts(); account++) {
			account(old, account, collector);
		}
		for (Relation relation : Relation.values()) {
			if (!relation.derived()) {
				links(old.links(relation), relation, collector);
			}
		}
		return collector.build(old.state(), Instant.EPOCH);
	}

	private static void account(Snapshot old, int account, SnapshotCollector collector) {
		collector.account(account, old.accountId(account), old.accountName(account), old.accountDomain(account));
		for (AccountAttribute attribute : AccountAttribute.values()) {
			AttributeColumn column = old.attribute(attribute);
			collector.attribute(account, attribute, column.value(column.code(account)));
		}
		for (AccountQuantity quantity : AccountQuantity.values()) {
			QuantityColumn column = old.quantity(quantity);
			if (column.code(account) > 0) {
				collector.quantity(account, quantity, column.low(account), column.high(account));
			}
		}
	}

	private static void links(Links links, Relation relation, SnapshotCollector collector) {
		for (int row = 0; row < links.rows(); row++) {
			for (int link = links.begin(row); link < links.end(row); link++) {
				if (!relation.mutual() || row <= links.target(link)) {
					String kind = (links.kind(link) < 0) ? null : links.kinds().label(links.kind(link));
					collector.link(relation, row, links.target(link), kind, links.day(link), links.amount(link));
				}
			}
		}
	}

}
