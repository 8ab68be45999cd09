package dev.icpgraph.reading;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.icpgraph.cell.FileStyle;
import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random files. The number of the case is the seed.
 */
class CsvFuzzTests {

	private static final String ALPHABET = "abc \"\",;\\'\t=+-@é5.";

	static IntStream seeds() {
		return IntStream.range(0, 300);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void anyBytesAreReadOrRefusedWithAReason(int seed) {
		Random random = new Random(seed);
		byte[] bytes = new byte[random.nextInt(2000)];
		random.nextBytes(bytes);
		for (int i = 0; i < bytes.length && seed % 3 > 0; i++) {
			bytes[i] = (byte) "a,\"\r\n;\\-.1'=Z".charAt(Math.floorMod(bytes[i], 13));
		}
		byte[] header = "domain,name,city,headcount,founded_year\n".getBytes(StandardCharsets.UTF_8);
		byte[] file = new byte[header.length + bytes.length];
		System.arraycopy(header, 0, file, 0, header.length);
		System.arraycopy(bytes, 0, file, header.length, bytes.length);

		ReadFile read = ReadFile.of(RowKind.ACCOUNTS, FileStyle.UNSTATED, file);

		assertThat(read.problems()).allSatisfy((it) -> {
			assertThat(it.row()).isGreaterThan(1);
			assertThat(it.reason()).isNotBlank();
		});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void quotedTextIsReadBackWithItsLine(int seed) {
		Random random = new Random(seed);
		Map<Long, List<String>> expected = new LinkedHashMap<>();
		StringWriter text = new StringWriter();
		LineDelimiter delimiter = (seed % 3 == 0) ? LineDelimiter.LF
				: (seed % 3 == 1) ? LineDelimiter.CRLF : LineDelimiter.CR;
		try (CsvWriter csv = CsvWriter.builder()
			.lineDelimiter(delimiter)
			.quoteStrategy((seed % 2 == 0) ? QuoteStrategies.ALWAYS : QuoteStrategies.REQUIRED)
			.fieldSeparator((seed % 5 == 0) ? ';' : ',')
			.build(text)) {
			csv.writeRecord("domain", "name", "description");
			long line = 2;
			for (int i = 0; i < 40; i++) {
				String name = "x" + some(random, 12);
				String description = "y" + some(random, 12) + (random.nextBoolean() ? "\n\r\nz" + some(random, 5) : "");
				csv.writeRecord("d" + i + ".example", name, description);
				expected.put(line, List.of(name.replaceAll(" +", " "), description));
				line += description.contains("\n") ? 3 : 1;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}

		ReadFile file = ReadFile.of(RowKind.ACCOUNTS, FileStyle.UNSTATED,
				text.toString().getBytes(StandardCharsets.UTF_8));

		assertThat(file.problems()).isEmpty();
		assertThat(read(file)).isEqualTo(expected);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyGoodLineAmongBrokenOnesIsRead(int seed) {
		Random random = new Random(seed);
		List<String> lines = new ArrayList<>(List.of("domain,name,description"));
		Map<Long, List<String>> expected = new LinkedHashMap<>();
		List<Long> broken = new ArrayList<>();
		for (int line = 2; line < 60; line++) {
			String domain = "d" + line + ".example";
			if (random.nextInt(4) > 0) {
				boolean quoted = random.nextBoolean();
				lines.add(domain + (quoted ? ",\"N, \"\"" + line + "\"\"\"," : ",N" + line + ",") + "text");
				expected.put((long) line, List.of(quoted ? "N, \"" + line + "\"" : "N" + line, "text"));
			}
			else {
				lines.add(broken(domain, random));
				broken.add((long) line);
			}
		}

		ReadFile file = ReadFile.of(RowKind.ACCOUNTS, lines.toArray(String[]::new));

		assertThat(read(file)).isEqualTo(expected);
		assertThat(file.problems().stream().flatMap(CsvFuzzTests::lines).toList()).isEqualTo(broken);
	}

	private static String broken(String domain, Random random) {
		return switch (random.nextInt(6)) {
			case 0 -> domain + ",\"Stray\" quote,text";
			case 1 -> domain + ",\"never closed,text";
			case 2 -> domain + ",\"Back \\\"slash\\\"\",text";
			case 3 -> domain + ",short";
			case 4 -> domain + ",long,text,surplus";
			default -> "\"" + domain + ",open,text";
		};
	}

	/**
	 * The lines of a problem: a quote that never closes includes the following lines that
	 * are not rows.
	 */
	private static Stream<Long> lines(RowProblem problem) {
		return LongStream.range(problem.row(), problem.row() + problem.value().lines().count()).boxed();
	}

	private static Map<Long, List<String>> read(ReadFile file) {
		Map<Long, List<String>> read = new LinkedHashMap<>();
		file.rows()
			.forEach((line, row) -> read.put(line,
					List.of(String.valueOf(row.get("name")), String.valueOf(row.get("description")))));
		return read;
	}

	private static String some(Random random, int most) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(most); i > 0; i--) {
			text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return text.toString().replace("\t", "").strip();
	}

}
