package dev.icpgraph.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that were damaged at random. The number of the case is the seed.
 */
class FileFuzzTests {

	private static final Path EXPORTS = Path.of("src/test/resources/dev/icpgraph/importer/exports");

	private static final List<String> PIECES = List.of("\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", "\u0000",
			"\u202e", "sep=|\n", "\uFEFF", "<", "</row>", "<row>", "<c t='s'>", "<v>9999999999</v>", "<![CDATA[",
			"<!DOCTYPE x [", "&#90;", "1E999999999", "x".repeat(3_000));

	private static final List<byte[]> SEEDS = seeds();

	static IntStream cases() {
		return IntStream.range(0, 400);
	}

	@ParameterizedTest
	@MethodSource("cases")
	void aDamagedFileIsReadOrRefusedWithAReason(int seed) {
		Random random = new Random(seed);
		byte[] file = SEEDS.get(random.nextInt(SEEDS.size()));
		for (int i = random.nextInt(6); i >= 0; i--) {
			file = damaged(file, random);
		}

		FuzzedFile.fuzzerTestOneInput(file);
	}

	private static byte[] damaged(byte[] file, Random random) {
		int from = random.nextInt(file.length + 1);
		int to = from + random.nextInt(Math.min(200, file.length - from + 1));
		byte[] piece = switch (random.nextInt(4)) {
			case 0 -> new byte[0];
			case 1 -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
			case 2 -> joined(slice(file, from, to), slice(file, from, to));
			default -> new byte[] { (byte) random.nextInt(256) };
		};
		return joined(slice(file, 0, from), joined(piece, slice(file, random.nextBoolean() ? to : from, file.length)));
	}

	private static byte[] slice(byte[] file, int from, int to) {
		return Arrays.copyOfRange(file, from, to);
	}

	private static byte[] joined(byte[] one, byte[] other) {
		byte[] both = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, both, one.length, other.length);
		return both;
	}

	/** Each export under a meaningless name, and parts of workbooks. */
	private static List<byte[]> seeds() {
		List<byte[]> seeds = new ArrayList<>();
		try (Stream<Path> files = Files.list(EXPORTS)) {
			for (Path file : files.filter((it) -> it.toString().endsWith(".csv")).sorted().toList()) {
				seeds.add(Files.readAllBytes(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		String rows = "<row r='1'><c r='A1' t='inlineStr'><is><t>domain</t></is></c><c r='B1' t='s'><v>0</v></c></row>"
				+ "<row r='2'><c r='A2' t='str'><f>A1</f><v>a.example</v></c><c r='B2' s='1'><v>42731</v></c></row>";
		String texts = "<si><t>domain</t></si><si><r><t>na</t></r><r><t>me</t></r></si>";
		for (int i = 0; i < 5; i++) {
			seeds.add(joined(new byte[] { FuzzedFile.WORKBOOK }, rows.getBytes(StandardCharsets.UTF_8)));
			seeds.add(joined(new byte[] { FuzzedFile.WORKBOOK + 1 }, texts.getBytes(StandardCharsets.UTF_8)));
		}
		return seeds;
	}

}
