package dev.icpgraph.exporter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import dev.icpgraph.api.BadInputException;
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
 * Gives matches away as files, the best first: {@code curl
 * localhost:8080/exports/icps/$ID/matches.csv?tier=TIER_1&template=hubspot}. Rows are
 * written as they are made.
 */
@RestController
class ExportController {

	private final RankedMatches matches;

	private final MatchExport export;

	ExportController(RankedMatches matches, MatchExport export) {
		this.matches = matches;
		this.export = export;
	}

	@GetMapping("/exports/icps/{id}/matches.csv")
	void csv(@PathVariable String id, @RequestParam @Nullable String tier, @RequestParam @Nullable String template,
			HttpServletResponse response) throws IOException {
		Template wanted = Template.named(template);
		Stream<Match> found = matches(id, tier);
		try (Writer writer = writer(response, "text/csv", "matches.csv")) {
			this.export.write(found, wanted, new CsvOutput(wanted, writer));
		}
	}

	@GetMapping("/exports/icps/{id}/matches.ndjson")
	void ndjson(@PathVariable String id, @RequestParam @Nullable String tier, @RequestParam @Nullable String template,
			HttpServletResponse response) throws IOException {
		Template wanted = Template.named(template);
		Stream<Match> found = matches(id, tier);
		try (Writer writer = writer(response, "application/x-ndjson", "matches.ndjson")) {
			this.export.write(found, wanted, new NdjsonOutput(wanted, writer));
		}
	}

	private Stream<Match> matches(String icp, @Nullable String tier) {
		Stream<Match> found = this.matches.of(icp, tier(tier));
		if (found == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no ICP with the id '" + icp + "'");
		}
		return found;
	}

	private static @Nullable Tier tier(@Nullable String name) {
		return (name == null) ? null
				: Arrays.stream(Tier.values())
					.filter((it) -> it.name().equalsIgnoreCase(name))
					.findFirst()
					.orElseThrow(() -> new BadInputException(
							"tier: there is no '" + name + "', use one of " + Arrays.toString(Tier.values())));
	}

	private static Writer writer(HttpServletResponse response, String type, String file) throws IOException {
		response.setContentType(type);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file).build().toString());
		return new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
	}

}
