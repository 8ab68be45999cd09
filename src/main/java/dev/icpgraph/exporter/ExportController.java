package dev.icpgraph.exporter;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import dev.icpgraph.api.BadInputException;
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
 * localhost:8080/exports/icps/$ID/matches.csv?tier=TIER_1&template=hubspot}. Rows are
 * streamed; the file is named after its audience, by default prospects.
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
	void csv(@PathVariable String id, @RequestParam @Nullable String audience, @RequestParam @Nullable String tier,
			@RequestParam @Nullable String template, HttpServletResponse response) throws IOException {
		Template wanted = Template.named(template);
		Audience whose = audience(audience);
		Stream<Match> found = matches(id, whose, tier);
		try (Writer writer = writer(response, "text/csv", whose.inWords() + ".csv")) {
			this.export.write(found, wanted, new CsvOutput(wanted, writer));
		}
	}

	@GetMapping("/exports/icps/{id}/matches.ndjson")
	void ndjson(@PathVariable String id, @RequestParam @Nullable String audience, @RequestParam @Nullable String tier,
			@RequestParam @Nullable String template, HttpServletResponse response) throws IOException {
		Template wanted = Template.named(template);
		Audience whose = audience(audience);
		Stream<Match> found = matches(id, whose, tier);
		try (Writer writer = writer(response, "application/x-ndjson", whose.inWords() + ".ndjson")) {
			this.export.write(found, wanted, new NdjsonOutput(wanted, writer));
		}
	}

	private Stream<Match> matches(String icp, Audience audience, @Nullable String tier) {
		Stream<Match> found = this.matches.of(icp, audience,
				(tier != null) ? named("tier", tier, Tier.values()) : null);
		if (found == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no ICP with the id '" + icp + "'");
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
					parameter + ": there is no '" + name + "', use one of " + Arrays.toString(values)));
	}

	private static Writer writer(HttpServletResponse response, String type, String file) throws IOException {
		response.setContentType(type);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file).build().toString());
		return new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
	}

}
