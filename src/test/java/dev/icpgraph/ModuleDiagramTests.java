package dev.icpgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Draws the packages of the code into {@code src/docs/modules.md}. With {@code
 * -Dmodules.update=true} it writes the file, otherwise it compares.
 */
class ModuleDiagramTests {

	private static final Path FILE = Path.of("src/docs/modules.md");

	private static final boolean UPDATE = Boolean.getBoolean("modules.update");

	private final SortedMap<String, SortedSet<String>> uses = uses();

	@Test
	void thePictureShowsThePackagesOfTheCode() throws IOException {
		String page = page();
		if (UPDATE) {
			Files.writeString(FILE, page);
		}
		assertThat(Files.readString(FILE))
			.as("%s is out of date. Write it with ./mvnw test -Dtest=ModuleDiagramTests -Dmodules.update=true", FILE)
			.isEqualToNormalizingNewlines(page);
	}

	private static SortedMap<String, SortedSet<String>> uses() {
		ApplicationModules modules = ApplicationModules.of(IcpGraphApplication.class);
		SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
		for (ApplicationModule module : modules) {
			uses.put(module.getIdentifier().toString(),
					module.getDirectDependencies(modules)
						.uniqueModules()
						.map((it) -> it.getIdentifier().toString())
						.collect(Collectors.toCollection(TreeSet::new)));
		}
		return uses;
	}

	private String page() {
		return """
				# Packages

				Generated from the code: `./mvnw test -Dtest=ModuleDiagramTests -Dmodules.update=true` writes this page. An arrow leads
				from a package to a package that it uses. The picture leaves out an arrow when a longer way leads to the same package;
				the table has them all.

				```mermaid
				flowchart TD
				%s
				```

				| package | uses |
				|---|---|
				%s
				"""
			.formatted(lines(this.uses.keySet(), this::arrows), lines(this.uses.keySet(), this::row));
	}

	private static String lines(Collection<String> modules, Function<String, String> line) {
		return modules.stream().map(line).filter((it) -> !it.isEmpty()).collect(Collectors.joining("\n"));
	}

	private String arrows(String module) {
		Set<String> direct = used(module);
		return direct.stream()
			.filter((it) -> direct.stream().noneMatch((other) -> reaches(other, it)))
			.map((it) -> "  %s --> %s".formatted(module, it))
			.collect(Collectors.joining("\n"));
	}

	private boolean reaches(String from, String to) {
		return used(from).stream().anyMatch((it) -> it.equals(to) || reaches(it, to));
	}

	private String row(String module) {
		return "| [%s](../main/java/dev/icpgraph/%s/package-info.java) | %s |".formatted(module, module,
				used(module).isEmpty() ? "–" : String.join(", ", used(module)));
	}

	private SortedSet<String> used(String module) {
		return this.uses.getOrDefault(module, new TreeSet<>());
	}

}
