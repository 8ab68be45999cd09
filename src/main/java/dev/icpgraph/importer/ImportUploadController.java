package dev.icpgraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

import dev.icpgraph.api.SpoolFolder;

/**
 * Takes files over HTTP: {@code curl -F files=@accounts.csv -F files=@people.csv
 * localhost:8080/imports}. {@code -F numbers=COMMA} and {@code -F dates=DAY_FIRST} state
 * the style of numbers and dates in all files; without them each file's own content
 * decides.
 */
@RestController
class ImportUploadController {

	private final ImportQueue queue;

	private final UploadStore spool;

	private final SpoolFolder room;

	ImportUploadController(ImportQueue queue, UploadStore spool, SpoolFolder room) {
		this.queue = queue;
		this.room = room;
		this.spool = spool;
	}

	@PostMapping("/imports")
	ResponseEntity<Accepted> upload(@RequestParam("files") List<MultipartFile> files,
			@RequestParam(defaultValue = "") String numbers, @RequestParam(defaultValue = "") String dates)
			throws IOException {
		FileStyle style = new FileStyle(stated("numbers", numbers, NumberStyle.UNDECIDED),
				stated("dates", dates, DateStyle.UNDECIDED));
		List<SpooledFile> spooled = new ArrayList<>();
		try {
			for (MultipartFile file : files) {
				this.room.requireRoom(file.getSize());
				try (InputStream content = file.getInputStream()) {
					spooled.add(this.spool.keep(name(file), content).written(style));
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

	/**
	 * A style by its name in any case, with {@code -} or {@code _} between words.
	 */
	private static <S extends Enum<S>> S stated(String parameter, String value, S undecided) {
		String name = value.strip().toUpperCase(Locale.ROOT).replace('-', '_');
		List<S> styles = Arrays.stream(undecided.getDeclaringClass().getEnumConstants())
			.filter((style) -> style != undecided)
			.toList();
		return styles.stream()
			.filter((style) -> style.name().equals(name))
			.findFirst()
			.or(() -> name.isEmpty() ? Optional.of(undecided) : Optional.empty())
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"'%s' is '%s': write one of %s, or leave it out".formatted(parameter, value,
							styles.stream().map(Enum::name).collect(Collectors.joining(", ")))));
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
	 * An accepted file.
	 *
	 * @param id id for {@code import(id)}
	 * @param file its name
	 * @param status {@code QUEUED}, or {@code FAILED} when it cannot be imported
	 */
	record AcceptedImport(String id, String file, ImportStatus status) {

		static AcceptedImport of(Import it) {
			return new AcceptedImport(it.id(), it.file(), it.status());
		}

	}

}
