package dev.icpgraph.reading;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.row.RowKind;
import dev.icpgraph.table.ColumnLayout;
import dev.icpgraph.table.CsvFile;
import dev.icpgraph.table.CsvRow;
import dev.icpgraph.table.TextEncoding;
import dev.icpgraph.upload.SpooledFile;

/**
 * Reads files of half a million generated rows from disk to values of the graph, without
 * a database, and prints rows per second of processor time, which does not depend on
 * other work on the machine: the median of nine runs after three warm-up runs. Argument:
 * the number of rows (500,000).
 */
public final class ReadingMeasurement {

	private static final Logger log = LoggerFactory.getLogger(ReadingMeasurement.class);

	private static final int WARM_UP = 3;

	private static final int RUNS = 9;

	private ReadingMeasurement() {
	}

	public static void main(String[] args) throws IOException {
		int rows = (args.length > 0) ? Integer.parseInt(args[0]) : 500_000;
		measure(RowKind.ACCOUNTS, rows, "account,domain,name,industry,country,city,headcount,revenue_usd,founded_year,"
				+ "growth_percent,description", ReadingMeasurement::account);
		measure(RowKind.CUSTOMERS, rows, "account,since,until,revenue_usd,orders,nps,nps_on",
				ReadingMeasurement::customer);
	}

	private static void measure(RowKind kind, int rows, String header, Row row) throws IOException {
		Path file = Files.createTempFile("reading", ".csv");
		try {
			write(file, rows, header, row);
			double[] seconds = new double[RUNS];
			for (int i = -WARM_UP; i < RUNS; i++) {
				long start = cpuNanos();
				long read = read(kind, file);
				seconds[Math.max(i, 0)] = (cpuNanos() - start) / 1e9;
				if (read != rows) {
					throw new IllegalStateException(read + " good rows of " + rows);
				}
			}
			Arrays.sort(seconds);
			log.info("| {} | {} rows | {} MB | {} s | {} rows/s", kind, rows, Files.size(file) / 1_000_000,
					"%.3f".formatted(seconds[RUNS / 2]), "%.0f".formatted(rows / seconds[RUNS / 2]));
		}
		finally {
			Files.delete(file);
		}
	}

	private static long cpuNanos() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static long read(RowKind kind, Path file) throws IOException {
		SpooledFile spooled = new SpooledFile("measured.csv", file, "", Files.size(file), false);
		TextEncoding encoding = TextEncoding.of(file);
		FileStyle style = StyleSurvey.of(spooled, kind, encoding).decide(spooled.style());
		RowReader reader = new RowReader(kind, style);
		long good = 0;
		try (CsvFile csv = CsvFile.open(file, encoding)) {
			ColumnLayout layout = new HeaderReading(kind, csv.header()).layout();
			for (CsvRow row = csv.next(layout); row != null; row = csv.next(layout)) {
				boolean taken = layout.fault(row) == null
						&& reader.read(row.line(), layout.cells(row)).problems().isEmpty();
				good += taken ? 1 : 0;
			}
		}
		return good;
	}

	private static void write(Path file, int rows, String header, Row row) throws IOException {
		Random random = new Random(7);
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write(header + "\n");
			for (int i = 0; i < rows; i++) {
				out.write(row.text(i, random) + "\n");
			}
		}
	}

	private static String account(int i, Random random) {
		String name = (i % 10 == 0) ? "\"Company %d, Inc.\"".formatted(i) : "Company " + i;
		return "crm-%d,company%d.example,%s,Industry %d,DE,M\u00fcnchen,%d,%d,%d,%.1f,\"Makes things, and more of them\""
			.formatted(i, i, name, i % 40, 1 + random.nextInt(9000), 1000 * random.nextInt(90_000),
					1900 + random.nextInt(120), random.nextDouble() * 40 - 5);
	}

	private static String customer(int i, Random random) {
		int year = 2010 + random.nextInt(10);
		return "crm-%d,%d-%02d-%02d,%s,%.2f,%d,%d,%d-%02d".formatted(i, year, 1 + random.nextInt(12),
				1 + random.nextInt(28), (i % 5 == 0) ? String.valueOf(year + 3) : "", random.nextDouble() * 100_000,
				random.nextInt(90), random.nextInt(11), year + 1, 1 + random.nextInt(12));
	}

	/**
	 * Creates a row.
	 */
	@FunctionalInterface
	private interface Row {

		String text(int number, Random random);

	}

}
