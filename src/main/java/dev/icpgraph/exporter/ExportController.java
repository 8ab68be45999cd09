package dev.icpgraph.exporter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.Locale;
import java.util.stream.Stream;

import dev.icpgraph.api.Admission;
import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.SpoolFolder;
import dev.icpgraph.scoring.Audience;
import dev.icpgraph.scoring.Match;
import dev.icpgraph.scoring.RankedMatches;
import dev.icpgraph.scoring.Tier;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Serves matches as files, best first: {@code curl
 * localhost:8080/exports/icps/$ID/matches.csv?tier=TIER_1&template=hubspot}. The file is
 * complete on disk before its first byte is sent, so headers state its length and number
 * of rows; it is named after its audience, by default prospects.
 */
@RestController
class ExportController {

	private static final String ROWS = "X-Total-Count";

	private final RankedMatches matches;

	private final MatchExport export;

	private final SpoolFolder spool;

	private final Admission admission;

	ExportController(RankedMatches matches, MatchExport export, SpoolFolder spool, Admission admission) {
		this.matches = matches;
		this.export = export;
		this.spool = spool;
		this.admission = admission;
	}

	@GetMapping("/exports/icps/{id}/matches.csv")
	void csv(@PathVariable String id, @RequestParam @Nullable String audience,
			@RequestParam @Nullable List<String> tier, @RequestParam @Nullable String template,
			@RequestParam(defaultValue = "false") String bom, HttpServletResponse response) throws Exception {
		Template wanted = Template.named(template);
		String start = isTrue("bom", bom) ? ExportFile.BYTE_ORDER_MARK : "";
		send(new Wanted(id, audience, tier, "csv"), "text/csv;charset=UTF-8", response,
				(path, found) -> ExportFile.written(path, start, (writer) -> new CsvOutput(wanted, writer),
						(output) -> this.export.write(found, wanted, output)));
	}

	@GetMapping("/exports/icps/{id}/matches.ndjson")
	void ndjson(@PathVariable String id, @RequestParam @Nullable String audience,
			@RequestParam @Nullable List<String> tier, @RequestParam @Nullable String template,
			HttpServletResponse response) throws Exception {
		Template wanted = Template.named(template);
		send(new Wanted(id, audience, tier, "ndjson"), "application/x-ndjson;charset=UTF-8", response,
				(path, found) -> ExportFile.written(path, "", (writer) -> new NdjsonOutput(wanted, writer),
						(output) -> this.export.write(found, wanted, output)));
	}

	@GetMapping("/exports/icps/{id}/matches.parquet")
	void parquet(@PathVariable String id, @RequestParam @Nullable String audience,
			@RequestParam @Nullable List<String> tier, HttpServletResponse response) throws Exception {
		send(new Wanted(id, audience, tier, "parquet"), "application/vnd.apache.parquet", response,
				(path, found) -> ExportFile.parquet(path, (output) -> this.export.write(found, Template.FULL, output)));
	}

	/**
	 * The requested matches.
	 *
	 * @param icp id of an Icp or IcpVersion
	 * @param audience audience; {@code null} for prospects
	 * @param tiers tiers; {@code null} or empty for all
	 * @param ending ending of the file name
	 */
	private record Wanted(String icp, @Nullable String audience, @Nullable List<String> tiers, String ending) {
	}

	/**
	 * Writes matches to a new file.
	 */
	private interface Writing {

		ExportFile write(Path path, Stream<Match> found) throws IOException;

	}

	private void send(Wanted wanted, String type, HttpServletResponse response, Writing writing) throws Exception {
		Audience audience = audience(wanted.audience());
		Set<Tier> tiers = tiers(wanted.tiers());
		String ending = "." + wanted.ending();
		// A waiting request holds no scores and orders no accounts.
		try (ExportFile file = this.admission
			.admitted(() -> writing.write(this.spool.newFile(ending), matches(wanted.icp(), audience, tiers)))) {
			response.setContentType(type);
			response.setContentLengthLong(file.bytes());
			response.setHeader(ROWS, String.valueOf(file.rows()));
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(audience.inWords() + ending).build().toString());
			file.copyTo(response.getOutputStream());
		}
	}

	private static Set<Tier> tiers(@Nullable List<String> names) {
		return (names == null || names.isEmpty()) ? EnumSet.allOf(Tier.class)
				: names.stream().map((it) -> named("tier", it, Tier.values())).collect(Collectors.toSet());
	}

	private Stream<Match> matches(String icp, Audience audience, Set<Tier> tiers) {
		Stream<Match> found = this.matches.of(icp, audience, tiers);
		if (found == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No ICP has the id '" + icp + "'");
		}
		return found;
	}

	private static Audience audience(@Nullable String name) {
		return (name != null) ? named("audience", name, Audience.values()) : Audience.PROSPECTS;
	}

	private static <T extends Enum<T>> T named(String parameter, String name, T[] values) {
		return Arrays.stream(values)
			.filter((it) -> it.name().equalsIgnoreCase(name))
			.findFirst()
			.orElseThrow(() -> new BadInputException(
					parameter + ": unknown value '" + name + "', use one of " + Arrays.toString(values)));
	}

	private static boolean isTrue(String parameter, String value) {
		return switch (value.toLowerCase(Locale.ROOT)) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new BadInputException(parameter + ": '" + value + "' is neither true nor false");
		};
	}

}
