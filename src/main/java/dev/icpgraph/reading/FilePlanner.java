package dev.icpgraph.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import dev.icpgraph.profile.Profile;
import dev.icpgraph.profile.ProfileArgument;
import dev.icpgraph.profile.ProfileException;
import dev.icpgraph.profile.Profiles;
import dev.icpgraph.row.FieldSpec;
import dev.icpgraph.row.RowColumns;
import dev.icpgraph.row.RowDefinitions;
import dev.icpgraph.table.UnreadableFileException;
import dev.icpgraph.upload.ImportOptions;
import dev.icpgraph.upload.SpooledFile;
import dev.icpgraph.upload.UploadStore;

/**
 * Plans how to read a file, by installed profiles, profiles that users saved, and the
 * sender's mapping.
 */
@Component
public class FilePlanner {

	private final Profiles installed;

	private final Supplier<List<Profile>> saved;

	private final long maxUnpacked;

	private final ReadingTurns turns;

	/**
	 * @throws ProfileException if a profile fills an unknown field
	 */
	@Autowired
	FilePlanner(Profiles profiles, SavedProfiles saved, UploadStore uploads, ReadingTurns turns) {
		this(profiles, saved::usable, uploads.maxUnpacked(), turns);
	}

	FilePlanner(Profiles profiles, Supplier<List<Profile>> saved, long maxUnpacked, ReadingTurns turns) {
		this.turns = turns;
		this.installed = profiles;
		this.saved = saved;
		this.maxUnpacked = maxUnpacked;
		profiles.all().forEach(FilePlanner::check);
	}

	/**
	 * Plans files without a database, by the profiles that come with the program.
	 * @param maxUnpacked bound on the unpacked size of a file in bytes
	 */
	public static FilePlanner alone(long maxUnpacked) {
		return new FilePlanner(new Profiles((Path) null), List::of, maxUnpacked, new ReadingTurns());
	}

	/**
	 * Checks a profile against the columns that rows can have.
	 * @throws ProfileException if it fills an unknown field, or lacks a required one
	 */
	static void check(Profile profile) {
		profile.fields().forEach((kind, fields) -> {
			RowColumns columns = RowDefinitions.of(kind).columns();
			fields.stream().filter((field) -> columns.named(field) == null).findFirst().ifPresent((field) -> {
				throw new ProfileException("Profile '%s' fills the unknown field '%s' of %s: write one of %s".formatted(
						profile.name(), field, kind.fileName(),
						String.join(", ", columns.all().stream().map(FieldSpec::header).toList())));
			});
			columns.required()
				.stream()
				.filter((group) -> group.stream().noneMatch(fields::contains))
				.findFirst()
				.ifPresent((group) -> {
					throw new ProfileException("Profile '%s' produces rows of %s, which need %s: fill it"
						.formatted(profile.name(), kind.fileName(), String.join(" or ", group)));
				});
		});
		if (!List.of("", "POINT", "COMMA").contains(profile.numbers())) {
			throw new ProfileException("Profile '%s' says numbers: %s: write POINT or COMMA, or leave it out"
				.formatted(profile.name(), profile.numbers()));
		}
	}

	/**
	 * The names of form fields for a file, except its style and profile.
	 */
	public List<String> arguments() {
		return profiles().all()
			.stream()
			.flatMap((profile) -> profile.arguments().stream())
			.map(ProfileArgument::name)
			.distinct()
			.sorted()
			.toList();
	}

	/**
	 * Plans how to read a file.
	 * @throws UnreadableFileException if the file cannot be recognized
	 */
	public FilePlan plan(SpooledFile file) throws IOException {
		return plan(file, profiles());
	}

	/**
	 * Plans how to read one of several files.
	 * @param profiles all profiles, read once for all files
	 * @throws UnreadableFileException if the file cannot be recognized
	 */
	public FilePlan plan(SpooledFile file, Profiles profiles) throws IOException {
		String mapping = file.options().mapping();
		Profiles all = mapping.isEmpty() ? profiles : profiles.and(List.of(checked(ImportOptions.BY_HAND, mapping)));
		return this.turns.read(() -> new PlanSearch(all, this.maxUnpacked).plan(file));
	}

	/**
	 * Parses a profile that a user wrote.
	 * @throws UnreadableFileException if it cannot be used
	 */
	public static Profile checked(String name, String definition) {
		try {
			Profile profile = Profiles.read(name, definition);
			check(profile);
			return profile;
		}
		catch (ProfileException ex) {
			throw new UnreadableFileException(String.valueOf(ex.getMessage()));
		}
	}

	/**
	 * Whether a profile is built in or in the folder of profiles.
	 */
	public boolean isInstalled(String name) {
		return this.installed.named(name) != null;
	}

	/**
	 * All profiles that files can be read with.
	 */
	public Profiles profiles() {
		return this.installed.and(this.saved.get());
	}

	/**
	 * All profiles that files can be read with.
	 * @param saved profiles that users saved
	 */
	public Profiles profiles(List<SavedProfile> saved) {
		return this.installed.and(SavedProfiles.usable(saved));
	}

}
