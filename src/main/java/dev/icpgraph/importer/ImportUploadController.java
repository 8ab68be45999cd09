package dev.icpgraph.importer;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import dev.icpgraph.upload.HeldUploads;

/**
 * Takes files by HTTP: {@code curl -F files=@accounts.csv -F files=@people.csv
 * localhost:8080/imports}. {@code -F numbers=COMMA} and {@code -F dates=DAY_FIRST} set
 * the style of numbers and dates in all files; by default it is inferred from each file.
 * {@code -F profile=…} sets the profile, and other fields its arguments.
 * {@code -F mapping=…} is a profile for these files alone. With {@code dryRun=true}
 * nothing is written; with {@code hold=true} files wait for {@code startImport}.
 */
@RestController
class ImportUploadController {

	private final ImportQueue queue;

	private final DryRun dryRun;

	private final UploadedFiles uploads;

	private final HeldUploads held;

	ImportUploadController(ImportQueue queue, DryRun dryRun, UploadedFiles uploads, HeldUploads held) {
		this.held = held;
		this.queue = queue;
		this.dryRun = dryRun;
		this.uploads = uploads;
	}

	@PostMapping(path = "/imports", params = "hold=true")
	ResponseEntity<HeldFiles> hold(@RequestParam("files") List<MultipartFile> files,
			@RequestParam Map<String, String> fields) throws IOException {
		List<HeldFile> uploads = this.uploads.passOn(files, fields,
				(kept) -> kept.stream().map((file) -> new HeldFile(this.held.hold(file), file.name())).toList());
		return ResponseEntity.status(HttpStatus.CREATED).body(new HeldFiles(uploads));
	}

	@PostMapping(path = "/imports", params = { "dryRun!=true", "hold!=true" })
	ResponseEntity<Accepted> upload(@RequestParam("files") List<MultipartFile> files,
			@RequestParam Map<String, String> fields) throws IOException {
		List<AcceptedImport> imports = this.uploads.passOn(files, fields,
				(kept) -> this.queue.add(kept).stream().map(AcceptedImport::of).toList());
		return ResponseEntity.accepted().body(new Accepted(imports));
	}

	@PostMapping(path = "/imports", params = { "dryRun=true", "hold!=true" })
	Previewed preview(@RequestParam("files") List<MultipartFile> files, @RequestParam Map<String, String> fields)
			throws IOException {
		return this.uploads.read(files, fields,
				(kept) -> new Previewed(kept.stream().map(this.dryRun::preview).toList()));
	}

	/**
	 * The answer to an upload.
	 *
	 * @param imports one per file, in the order of the files
	 */
	record Accepted(List<AcceptedImport> imports) {
	}

	/**
	 * The answer to uploads that wait.
	 *
	 * @param uploads one per file, in the order of the files
	 */
	record HeldFiles(List<HeldFile> uploads) {
	}

	/**
	 * An upload that waits for {@code startImport}.
	 *
	 * @param id for {@code startImport}
	 * @param file its name
	 */
	record HeldFile(String id, String file) {
	}

	/**
	 * The answer to a dry run.
	 *
	 * @param files preview of each file, in the order of the files
	 */
	record Previewed(List<Preview> files) {
	}

	/**
	 * An accepted file.
	 *
	 * @param id id for {@code import(id)}
	 * @param file its name
	 * @param profile profile that reads it; {@code null} for our own columns
	 * @param status {@code QUEUED}, or {@code FAILED} if it cannot be imported
	 * @param reason reason why it cannot be imported, and the correction; {@code null} if
	 * it can
	 */
	record AcceptedImport(String id, String file, @Nullable String profile, ImportStatus status,
			@Nullable String reason) {

		static AcceptedImport of(Import it) {
			return new AcceptedImport(it.id(), it.file(), it.profile(), it.status(), it.reason());
		}

	}

}
