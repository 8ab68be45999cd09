package dev.icpgraph.importer;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import dev.icpgraph.api.Caller;
import dev.icpgraph.api.Problem;
import dev.icpgraph.profile.Profile;
import dev.icpgraph.reading.ColumnMapping;
import dev.icpgraph.reading.FilePlanner;
import dev.icpgraph.reading.SavedProfile;
import dev.icpgraph.reading.SavedProfiles;
import dev.icpgraph.table.UnreadableFileException;
import dev.icpgraph.upload.ImportOptions;

/**
 * Shows profiles and saves profiles of users.
 */
@Controller
class ProfileController {

	private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final int LONGEST_NAME = 100;

	private final FilePlanner planner;

	private final SavedProfiles saved;

	ProfileController(FilePlanner planner, SavedProfiles saved) {
		this.planner = planner;
		this.saved = saved;
	}

	/**
	 * A profile for clients.
	 *
	 * @param title for display
	 * @param kinds kinds of rows that it produces
	 * @param saved the saved profile; {@code null} for a built-in one
	 */
	record ImportProfile(String name, String title, List<String> kinds, @Nullable SavedProfile saved) {

		static ImportProfile of(Profile profile, @Nullable SavedProfile saved) {
			return new ImportProfile(profile.name(), profile.title(),
					profile.fields().keySet().stream().map((kind) -> kind.fileName()).toList(), saved);
		}

	}

	record SaveProfileInput(String name, @Nullable List<ColumnMapping> columns, @Nullable String definition,
			@Nullable Integer revision) {
	}

	record SaveProfilePayload(@Nullable ImportProfile profile, List<Problem> problems) {

		static SaveProfilePayload not(String code, String path, String message) {
			return new SaveProfilePayload(null, List.of(new Problem(code, path, message)));
		}

	}

	record DeleteProfileInput(String name) {
	}

	record DeleteProfilePayload(@Nullable String deleted, List<Problem> problems) {
	}

	@QueryMapping
	List<ImportProfile> importProfiles() {
		List<SavedProfile> saved = this.saved.all();
		Map<String, SavedProfile> byName = saved.stream()
			.collect(Collectors.toMap(SavedProfile::name, Function.identity()));
		return this.planner.profiles(saved)
			.all()
			.stream()
			.map((it) -> ImportProfile.of(it, byName.get(it.name())))
			.toList();
	}

	@MutationMapping
	SaveProfilePayload saveProfile(@Argument SaveProfileInput input) {
		String name = input.name().strip();
		if (!NAME.matcher(name).matches() || name.length() > LONGEST_NAME) {
			return SaveProfilePayload.not("NOT_A_NAME", "name",
					"Write lower case letters and digits, with hyphens between words, such as our-crm");
		}
		if (this.planner.isInstalled(name) || name.equals(ImportOptions.BY_HAND)) {
			return SaveProfilePayload.not("NAME_TAKEN", "name",
					"'%s' is a built-in profile: choose another name".formatted(name));
		}
		boolean byColumns = input.columns() != null && !input.columns().isEmpty();
		if (byColumns == (input.definition() != null)) {
			return SaveProfilePayload.not("NOT_ONE_MAPPING", "columns", "Give either columns or a definition");
		}
		return save(name, input, byColumns);
	}

	private SaveProfilePayload save(String name, SaveProfileInput input, boolean byColumns) {
		Profile profile;
		String definition;
		try {
			definition = byColumns ? ColumnMapping.profile(name, List.copyOf(columns(input)))
					: String.valueOf(input.definition());
			profile = FilePlanner.checked(name, definition);
		}
		catch (UnreadableFileException ex) {
			return SaveProfilePayload.not("NOT_A_PROFILE", byColumns ? "columns" : "definition",
					String.valueOf(ex.getMessage()));
		}
		if (profile.all().isEmpty() && profile.any().isEmpty()) {
			return SaveProfilePayload.not("NOT_A_PROFILE", "definition",
					"'detect' is missing: name columns that identify the file, or the profile would match every file");
		}
		SavedProfiles.Saving saving = this.saved.save(name, definition, input.revision(), Caller.name());
		return new SaveProfilePayload((saving.profile() != null) ? ImportProfile.of(profile, saving.profile()) : null,
				saving.problems());
	}

	private static List<ColumnMapping> columns(SaveProfileInput input) {
		return (input.columns() != null) ? input.columns() : List.of();
	}

	@MutationMapping
	DeleteProfilePayload deleteProfile(@Argument DeleteProfileInput input) {
		return this.saved.delete(input.name()) ? new DeleteProfilePayload(input.name(), List.of())
				: new DeleteProfilePayload(null, List
					.of(new Problem("UNKNOWN_PROFILE", "name", "No saved profile has this name: see importProfiles")));
	}

}
