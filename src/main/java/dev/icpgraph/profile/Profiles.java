package dev.icpgraph.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The built-in profiles and those in a user's folder, read at startup.
 */
@Component
public class Profiles {

	private static final Pattern FILE = Pattern.compile("(?i)(.+)\\.(ya?ml|json)");

	private final SortedMap<String, Profile> byName;

	@Autowired
	Profiles(ProfileProperties properties) {
		this(properties.folder());
	}

	/**
	 * @param folder folder of additional profiles, if any
	 * @throws ProfileException if one cannot be used
	 */
	public Profiles(@Nullable Path folder) {
		this.byName = new TreeMap<>();
		try {
			for (Resource resource : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:dev/icpgraph/profile/*.yaml")) {
				try (InputStream content = resource.getInputStream()) {
					add(String.valueOf(resource.getFilename()),
							new String(content.readAllBytes(), StandardCharsets.UTF_8));
				}
			}
			if (folder != null) {
				addAll(folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Profiles could not be read from " + folder, ex);
		}
	}

	private Profiles(SortedMap<String, Profile> byName) {
		this.byName = byName;
	}

	/**
	 * Parses a profile.
	 * @param text YAML or JSON
	 * @throws ProfileException if it cannot be used
	 */
	public static Profile read(String name, String text) {
		return ProfileParser.parse(name, text);
	}

	/**
	 * These profiles and more, which replace profiles of the same name.
	 */
	public Profiles and(Collection<Profile> more) {
		SortedMap<String, Profile> all = new TreeMap<>(this.byName);
		more.forEach((profile) -> all.put(profile.name(), profile));
		return new Profiles(all);
	}

	/**
	 * All profiles, ordered by name.
	 */
	public Collection<Profile> all() {
		return this.byName.values();
	}

	/**
	 * The profile with a name; {@code null} when unknown.
	 */
	public @Nullable Profile named(String name) {
		return this.byName.get(name);
	}

	/**
	 * The profiles that match a header, ordered by number of columns that they read.
	 * @param header names as written
	 */
	public List<Profile> matching(List<String> header) {
		return this.byName.values()
			.stream()
			.filter((profile) -> profile.matches(header))
			.sorted(Comparator.<Profile>comparingInt((profile) -> -RowMapper.understood(profile, header))
				.thenComparing(Profile::name))
			.toList();
	}

	private void addAll(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((it) -> FILE.matcher(it.toString()).matches()).sorted().toList()) {
				add(String.valueOf(file.getFileName()), Files.readString(file));
			}
		}
	}

	private void add(String file, String text) {
		String name = FILE.matcher(file).replaceFirst("$1");
		this.byName.put(name, ProfileParser.parse(name, text));
	}

}
