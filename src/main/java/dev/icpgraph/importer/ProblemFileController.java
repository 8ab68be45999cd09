package dev.icpgraph.importer;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import dev.icpgraph.api.GlobalId;

/**
 * Serves the rows of a file with problems: {@code curl -OJ
 * localhost:8080/imports/$ID/problems.csv}. With {@code bom=true} the file starts with
 * the byte order mark by which spreadsheets recognize UTF-8.
 */
@RestController
class ProblemFileController {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final Imports imports;

	ProblemFileController(Imports imports) {
		this.imports = imports;
	}

	@GetMapping("/imports/{id}/problems.csv")
	ResponseEntity<byte[]> problems(@PathVariable String id, @RequestParam(defaultValue = "false") boolean bom) {
		Import found = this.imports.find(GlobalId.idOf("Import", id));
		if (found == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No import has the id '" + id + "'");
		}
		List<String> header = this.imports.header(found.key());
		if (header == null || header.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND,
					"No rows of a file are kept for this import: query the 'problems' of import(id: \"%s\")"
						.formatted(id));
		}
		ProblemFile file = new ProblemFile(found, header, this.imports.problems(found.key()));
		ContentDisposition attachment = ContentDisposition.attachment()
			.filename(file.name(), StandardCharsets.UTF_8)
			.build();
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.body(((bom ? BYTE_ORDER_MARK : "") + file.csv()).getBytes(StandardCharsets.UTF_8));
	}

}
