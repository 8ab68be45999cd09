package dev.icpgraph.backtest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.icpgraph.snapshot.CustomerFacts;
import dev.icpgraph.snapshot.Days;
import dev.icpgraph.snapshot.Snapshot;
import dev.icpgraph.snapshot.SnapshotWithout;

/**
 * A market in which only the customers of one file are customers, and the words whose
 * technologies and events define them.
 *
 * @param name name of the file
 * @param market with these customers
 * @param hide words
 */
record VendorCustomers(String name, Snapshot market, List<String> hide) {

	/**
	 * Reads a file of customers.
	 * @param argument name of the file in the folder, or name and word with {@code =}
	 * between them
	 */
	static VendorCustomers of(String argument, Path folder, Snapshot market) throws IOException {
		String[] parts = argument.split("=", 2);
		Snapshot vendor = new SnapshotWithout(market).customers(read(folder.resolve(parts[0]), market)).snapshot();
		return new VendorCustomers(parts[0], vendor, (parts.length > 1) ? List.of(parts[1]) : List.of());
	}

	private static Map<Integer, CustomerFacts> read(Path file, Snapshot market) throws IOException {
		Map<Integer, CustomerFacts> customers = new HashMap<>();
		try (Stream<String> lines = Files.lines(file)) {
			lines.skip(1).map((line) -> line.split(",", -1)).forEach((cells) -> {
				int account = market.find(cells[0]);
				if (account >= 0) {
					customers.put(account, new CustomerFacts(Days.of(cells[1]), Days.of(cells[2]), null, null, null,
							null, null, null, null, null, false, false));
				}
			});
		}
		return customers;
	}

}
