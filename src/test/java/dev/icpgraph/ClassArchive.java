package dev.icpgraph;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * Stores the classes of a development run as an archive of the JVM (class data sharing),
 * so that the next start loads them without parsing and verification, which take two
 * thirds of its processor time. A second JVM with low priority writes it once; the next
 * start replaces an archive of other classes or of another JVM. See decision 14.
 */
@TestConfiguration(proxyBeanMethods = false)
class ClassArchive implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(ClassArchive.class);

	private static final String LIST = "-XX:DumpLoadedClassList=";

	private static final String ARCHIVE = "-XX:SharedArchiveFile=";

	private final List<String> options;

	private final String classPath;

	private final boolean sharing;

	private volatile @Nullable Process writer;

	@Autowired
	ClassArchive() {
		this(ManagementFactory.getRuntimeMXBean().getInputArguments(), System.getProperty("java.class.path"),
				System.getProperty("java.vm.info").contains("sharing"));
	}

	/**
	 * @param options options of the running JVM
	 * @param sharing whether it loads classes from an archive
	 */
	ClassArchive(List<String> options, String classPath, boolean sharing) {
		this.options = options;
		this.classPath = classPath;
		this.sharing = sharing;
	}

	/**
	 * Writes the archive next to this run's list of classes; call it after the start is
	 * complete.
	 */
	void keep() throws IOException, InterruptedException {
		Optional<Path> archive = file(ARCHIVE);
		if (archive.isPresent() && !this.sharing) {
			Files.deleteIfExists(archive.get());
		}
		Optional<Path> list = file(LIST);
		if (list.isPresent()) {
			write(list.get());
		}
	}

	@Override
	public void destroy() {
		Process running = this.writer;
		if (running != null) {
			running.destroy();
		}
	}

	private Optional<Path> file(String option) {
		return this.options.stream()
			.filter((it) -> it.startsWith(option))
			.map((it) -> Path.of(it.substring(option.length())))
			.findFirst();
	}

	private void write(Path list) throws IOException, InterruptedException {
		Path unfinished = list.resolveSibling("unfinished.jsa");
		Path output = list.resolveSibling("archive.log");
		Process process = new ProcessBuilder(command(list, unfinished)).redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		this.writer = process;
		if (process.waitFor() == 0) {
			Files.move(unfinished, list.resolveSibling("classes.jsa"), StandardCopyOption.REPLACE_EXISTING);
			log.info("The classes of this run are kept in {}: the next start is quicker", list.getParent());
		}
		else {
			log.info("The classes of this run are not kept: see {}", output);
		}
	}

	private List<String> command(Path list, Path archive) {
		List<String> command = new ArrayList<>();
		if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
			command.addAll(List.of("/usr/bin/nice", "-n", "19"));
		}
		command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:dump",
				"-Xmixed", "-XX:SharedClassListFile=" + list, ARCHIVE + archive, "-cp", this.classPath));
		this.options.stream().filter((it) -> !it.startsWith(LIST)).forEach(command::add);
		return command;
	}

}
