package dev.icpgraph.importer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes files by HTTP: {@code curl -F files=@accounts.csv -F files=@people.csv
 * localhost:8080/imports}. {@code -F numbers=COMMA} and {@code -F dates=DAY_FIRST} say
 * how numbers and dates are written in all of them; without them each file shows it.
 * {@code -F profile=…} says what the files are, and other fields what profiles ask for.
 */
@RestController
class ImportUploadController {

	private static final List<String> FIELDS = List.of("numbers", "dates", "profile");

	private final ImportQueue queue;

	private final UploadStore spool;

	private final FilePlanner planner;

	ImportUploadController(ImportQueue queue, FilePlanner planner, UploadStore spool) {
		this.queue = queue;
		this.planner = planner;
		this.spool = spool;
	}

	@PostMapping("/imports")
	ResponseEntity<Accepted> upload(@RequestParam("files") List<MultipartFile> files,
			@RequestParam Map<String, String> fields) throws IOException {
		ImportOptions options = options(fields);
		List<SpooledFile> spooled = new ArrayList<>();
		try {
			for (MultipartFile file : files) {
				try (InputStream content = file.getInputStream()) {
					spooled.add(this.spool.keep(name(file), content).with(options));
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

	private ImportOptions options(Map<String, String> fields) {
		List<String> arguments = this.planner.arguments();
		Map<String, String> stated = new HashMap<>();
		fields.forEach((name, value) -> {
			if (arguments.contains(name) && !value.isBlank()) {
				stated.put(name, value.strip());
			}
			else if (!arguments.contains(name) && !FIELDS.contains(name)) {
				throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "There is no field '%s': write %s or %s"
					.formatted(name, String.join(", ", FIELDS), String.join(", ", arguments)));
			}
		});
		FileStyle style = new FileStyle(stated("numbers", fields.getOrDefault("numbers", ""), NumberStyle.UNDECIDED),
				stated("dates", fields.getOrDefault("dates", ""), DateStyle.UNDECIDED));
		return new ImportOptions(style, fields.getOrDefault("profile", "").strip(), stated);
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
	 * A file that was taken.
	 *
	 * @param id to ask {@code import(id)} with
	 * @param file its name
	 * @param profile that it is read by, {@code null} for our own columns
	 * @param status {@code QUEUED}, or {@code FAILED} when it cannot be imported
	 * @param reason why it cannot and what to do, {@code null} when it can
	 */
	record AcceptedImport(String id, String file, @Nullable String profile, ImportStatus status,
			@Nullable String reason) {

		static AcceptedImport of(Import it) {
			return new AcceptedImport(it.id(), it.file(), it.profile(), it.status(), it.reason());
		}

	}

}
