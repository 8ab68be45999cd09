package dev.icpgraph.importer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/**
 * Files of a generated market in our own columns: accounts, 2,000 technologies, and about
 * 15 uses for each account of technologies whose popularity falls with their rank. The
 * same every time.
 */
public final class MarketFiles {

	private static final int TECHNOLOGIES = 2_000;

	private static final int MOST_USES = 30;

	private static final List<String> INDUSTRIES = List.of("Retail", "Insurance", "Freight and logistics", "Software");

	private static final List<String> COUNTRIES = List.of("US", "GB", "DE", "FR", "SE");

	private MarketFiles() {
	}

	/**
	 * Writes the files unless the folder has them.
	 * @return accounts, technologies and uses, in this order
	 */
	public static List<Path> in(Path folder, int accounts) throws IOException {
		List<Path> files = List.of(folder.resolve("accounts.csv"), folder.resolve("technologies.csv"),
				folder.resolve("account_technologies.csv"));
		if (!Files.exists(files.getLast())) {
			Files.createDirectories(folder);
			Random random = new Random(7);
			write(files.get(0), "domain,name,industry,country,headcount", accounts,
					(out, i) -> out.write("c%d.example.com,Company %d,%s,%s,%d%n".formatted(i, i,
							INDUSTRIES.get(random.nextInt(INDUSTRIES.size())),
							COUNTRIES.get(random.nextInt(COUNTRIES.size())), 1 + random.nextInt(5_000))));
			write(files.get(1), "technology,category", TECHNOLOGIES,
					(out, i) -> out.write("Tech %d,Category %d%n".formatted(i, i % 40)));
			write(files.get(2), "account,technology,since", accounts, (out, i) -> uses(out, i, random));
		}
		return files;
	}

	private static void uses(BufferedWriter out, int account, Random random) throws IOException {
		BitSet used = new BitSet();
		for (int left = 1 + random.nextInt(MOST_USES); left > 0; left--) {
			int technology = (int) Math.pow(TECHNOLOGIES, random.nextDouble()) - 1;
			if (!used.get(technology)) {
				used.set(technology);
				out.write("c%d.example.com,Tech %d,%s%n".formatted(account, technology,
						LocalDate.EPOCH.plusDays(14_000 + random.nextInt(6_000))));
			}
		}
	}

	private static void write(Path file, String header, int count, Lines lines) throws IOException {
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write(header + "\n");
			for (int i = 0; i < count; i++) {
				lines.write(out, i);
			}
		}
	}

	/**
	 * Writes one or more lines.
	 */
	@FunctionalInterface
	private interface Lines {

		void write(BufferedWriter out, int number) throws IOException;

	}

}
