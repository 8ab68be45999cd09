package dev.icpgraph.spark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The market to score, and the place for its scores.
 *
 * @param input folder of files in our own columns
 * @param icp JSON file with the definition of an ICP
 * @param asOf the day that ages count from
 * @param output folder to write; it must not exist
 * @param ours domains or keys of our own accounts
 * @param parts number of parts to score; 0 to follow from the size of the input
 */
record SparkArguments(String input, String icp, LocalDate asOf, String output, List<String> ours, int parts) {

	static final String USAGE = "Write --input FOLDER --icp FILE --as-of YYYY-MM-DD --output FOLDER"
			+ " [--ours DOMAIN,DOMAIN] [--parts NUMBER]";

	private static final List<String> NAMES = List.of("--input", "--icp", "--as-of", "--output", "--ours", "--parts");

	/**
	 * Reads a command line.
	 * @throws RefusedInputException if an argument is missing or unknown
	 */
	static SparkArguments of(String... arguments) {
		Map<String, String> given = new HashMap<>();
		for (int at = 0; at < arguments.length; at += 2) {
			if (!NAMES.contains(arguments[at]) || at + 1 == arguments.length) {
				throw new RefusedInputException("'" + arguments[at] + "' is no argument with a value. " + USAGE);
			}
			given.put(arguments[at], arguments[at + 1]);
		}
		try {
			return new SparkArguments(required("--input", given), required("--icp", given),
					LocalDate.parse(required("--as-of", given)), required("--output", given),
					names(given.get("--ours")), Integer.parseInt(given.getOrDefault("--parts", "0")));
		}
		catch (DateTimeException | NumberFormatException ex) {
			throw new RefusedInputException(ex.getMessage() + ". " + USAGE);
		}
	}

	private static String required(String name, Map<String, String> given) {
		String value = given.get(name);
		if (value == null) {
			throw new RefusedInputException(name + " is missing. " + USAGE);
		}
		return value;
	}

	private static List<String> names(@Nullable String list) {
		return (list != null) ? Arrays.stream(list.split(",")).map(String::strip).toList() : List.of();
	}

}
