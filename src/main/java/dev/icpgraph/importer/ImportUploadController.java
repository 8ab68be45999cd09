package dev.icpgraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes files by HTTP: {@code curl -F files=@accounts.csv -F files=@people.csv
 * localhost:8080/imports}.
 */
@RestController
class ImportUploadController {

	private final ImportQueue queue;

	private final UploadStore spool;

	ImportUploadController(ImportQueue queue, UploadStore spool) {
		this.queue = queue;
		this.spool = spool;
	}

	@PostMapping("/imports")
	ResponseEntity<Accepted> upload(@RequestParam("files") List<MultipartFile> files) throws IOException {
		List<SpooledFile> spooled = new ArrayList<>();
		try {
			for (MultipartFile file : files) {
				try (InputStream content = file.getInputStream()) {
					spooled.add(this.spool.keep(name(file), content));
				}
			}
			List<AcceptedImport> imports = this.queue.add(spooled).stream().map(AcceptedImport::of).toList();
			return ResponseEntity.accepted().body(new Accepted(imports));
		}
		catch (IOException | RuntimeException ex) {
			spooled.forEach(this.spool::done);
			throw ex;
		}
	}

	private static String name(MultipartFile file) {
		String name = file.getOriginalFilename();
		return (name != null && !name.isBlank()) ? name.replaceFirst("^.*[/\\\\]", "") : "unnamed.csv";
	}

	/**
	 * The answer to an upload.
	 *
	 * @param imports one for each file, in the order of the files
	 */
	record Accepted(List<AcceptedImport> imports) {
	}

	/**
	 * A file that was taken.
	 *
	 * @param id to ask {@code import(id)} with
	 * @param file its name
	 * @param status {@code QUEUED}, or {@code FAILED} when it cannot be imported
	 */
	record AcceptedImport(String id, String file, ImportStatus status) {

		static AcceptedImport of(Import it) {
			return new AcceptedImport(it.id(), it.file(), it.status());
		}

	}

}
