package dev.icpgraph.exporter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.icpgraph.api.Admission;
import dev.icpgraph.api.BadInputException;
import dev.icpgraph.api.ClientConnection;
import dev.icpgraph.spool.SpoolFolder;
import dev.icpgraph.scoring.FoundAccounts;
import dev.icpgraph.scoring.Match;
import dev.icpgraph.scoring.Scoreboard;
import dev.icpgraph.scoring.Scores;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.propertyeditors.CustomCollectionEditor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
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

	private static final String STATE = "X-Scores-State";

	private final Scoreboard scoreboard;

	private final FoundAccounts found;

	private final MatchExport export;

	private final SpoolFolder spool;

	private final Admission admission;

	ExportController(Scoreboard scoreboard, FoundAccounts found, MatchExport export, SpoolFolder spool,
			Admission admission) {
		this.scoreboard = scoreboard;
		this.found = found;
		this.export = export;
		this.spool = spool;
		this.admission = admission;
	}

	/**
	 * Names of people and industries have commas: only a repeated parameter is a list.
	 */
	@InitBinder
	void keepCommas(WebDataBinder binder) {
		binder.registerCustomEditor(List.class, new CustomCollectionEditor(List.class));
	}

	@GetMapping("/exports/icps/{id}/matches.csv")
	void csv(@PathVariable String id, ExportParameters parameters, @RequestParam @Nullable String template,
			@RequestParam(defaultValue = "false") String bom, HttpServletResponse response) throws Exception {
		Template wanted = Template.named(template);
		String start = isTrue("bom", bom) ? ExportFile.BYTE_ORDER_MARK : "";
		Selection selection = parameters.selection();
		send(id, selection, ".csv", response,
				(path, rows) -> ExportFile.written(path, start, (writer) -> new CsvOutput(wanted, writer),
						(output) -> this.export.write(rows, wanted, selection.part(), output)));
	}

	@GetMapping("/exports/icps/{id}/matches.ndjson")
	void ndjson(@PathVariable String id, ExportParameters parameters, @RequestParam @Nullable String template,
			HttpServletResponse response) throws Exception {
		Template wanted = Template.named(template);
		Selection selection = parameters.selection();
		send(id, selection, ".ndjson", response,
				(path, rows) -> ExportFile.written(path, "", (writer) -> new NdjsonOutput(wanted, writer),
						(output) -> this.export.write(rows, wanted, selection.part(), output)));
	}

	@GetMapping("/exports/icps/{id}/matches.parquet")
	void parquet(@PathVariable String id, ExportParameters parameters, HttpServletResponse response) throws Exception {
		Selection selection = parameters.selection();
		send(id, selection, ".parquet", response, (path, rows) -> ExportFile.parquet(path,
				(output) -> this.export.write(rows, Template.FULL, selection.part(), output)));
	}

	/**
	 * Writes matches to a new file.
	 */
	private interface Writing {

		ExportFile write(Path path, Stream<Match> matches) throws IOException;

	}

	private void send(String icp, Selection selection, String ending, HttpServletResponse response, Writing writing)
			throws Exception {
		ClientConnection client = ClientConnection.current();
		// A waiting request holds no scores and orders no accounts.
		try (StatedFile stated = this.admission.admitted(() -> {
			Scores scores = scores(icp);
			Stream<Match> matches = client.whileOpen(selection.in(scores, this.found));
			return new StatedFile(scores.state(), writing.write(this.spool.newFile(ending), matches));
		})) {
			response.setContentType(type(ending));
			response.setContentLengthLong(stated.file().bytes());
			response.setHeader(ROWS, String.valueOf(stated.file().rows()));
			response.setHeader(STATE, stated.state());
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(selection.fileName() + ending).build().toString());
			stated.file().copyTo(response.getOutputStream());
		}
	}

	/**
	 * A file and the state of the scores that it holds.
	 */
	private record StatedFile(String state, ExportFile file) implements AutoCloseable {

		@Override
		public void close() throws IOException {
			this.file.close();
		}

	}

	private Scores scores(String icp) {
		Scores scores = this.scoreboard.of(icp);
		if (scores == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No ICP has the id '" + icp + "'");
		}
		return scores;
	}

	private static String type(String ending) {
		return switch (ending) {
			case ".csv" -> "text/csv;charset=UTF-8";
			case ".ndjson" -> "application/x-ndjson;charset=UTF-8";
			default -> "application/vnd.apache.parquet";
		};
	}

	private static boolean isTrue(String parameter, String value) {
		return switch (value.toLowerCase(Locale.ROOT)) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new BadInputException(parameter + ": '" + value + "' is neither true nor false");
		};
	}

}
