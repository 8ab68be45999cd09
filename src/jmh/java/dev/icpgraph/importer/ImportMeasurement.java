package dev.icpgraph.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import dev.icpgraph.EmbeddedNeo4j;
import dev.icpgraph.IcpGraphApplication;
import dev.icpgraph.ProcessorTime;
import dev.icpgraph.upload.UploadStore;

/**
 * Loads a folder of our own minimal files into an empty embedded Neo4j through the import
 * queue, twice, and prints rows per second by file. Arguments: the folder, then names of
 * files in it to skip. {@code -Drounds=} does it several times in one process, each on
 * another empty Neo4j: the first round pays for a cold start. Use processor time to
 * compare runs on a busy machine.
 */
public final class ImportMeasurement {

	private static final Logger log = LoggerFactory.getLogger(ImportMeasurement.class);

	/** Looking more often would count as time of the load. */
	private static final Duration PAUSE = Duration.ofMillis(250);

	private ImportMeasurement() {
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		List<Path> files = files(Path.of(args[0]), List.of(args).subList(1, args.length));
		int rounds = Integer.getInteger("rounds", 1);
		for (int round = 1; round <= rounds; round++) {
			loadTwice((rounds > 1) ? "round %d, ".formatted(round) : "", files);
		}
	}

	private static void loadTwice(String round, List<Path> files) throws InterruptedException {
		SpringApplication application = new SpringApplication(IcpGraphApplication.class);
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.temporary();
				ConfigurableApplicationContext context = application.run("--server.port=0",
						"--spring.neo4j.uri=" + neo4j.uri(), "--spring.neo4j.authentication.username=neo4j",
						"--spring.neo4j.authentication.password=" + neo4j.password(), "--logging.level.root=WARN",
						"--logging.level." + ImportMeasurement.class.getName() + "=INFO")) {
			load(round + "first", files, context);
			load(round + "again", files, context);
		}
	}

	static void load(String run, List<Path> files, ConfigurableApplicationContext context) throws InterruptedException {
		Imports imports = context.getBean(Imports.class);
		UploadStore spool = context.getBean(UploadStore.class);
		long start = System.nanoTime();
		long cpu = ProcessorTime.nanos();
		List<Import> queued = context.getBean(ImportQueue.class).add(files.stream().map(spool::inPlace).toList());
		List<Import> done = new ArrayList<>();
		for (Import it : queued) {
			done.add(finished(it, imports));
		}
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		done.forEach((it) -> log.info("{} {}", run, line(it)));
		log.info("{} | all | {} rows | {} s | {} s of processor time", run,
				done.stream().mapToLong(Import::rowsRead).sum(), took.toMillis() / 1e3,
				(ProcessorTime.nanos() - cpu) / 1e9);
		problems(done, imports);
	}

	private static void problems(List<Import> done, Imports imports) {
		done.forEach((it) -> imports.problems(it.key()).forEach((problem) -> log.info("{} {}", it.file(), problem)));
	}

	private static Import finished(Import queued, Imports imports) throws InterruptedException {
		while (true) {
			Import it = imports.find(queued.key());
			if (it != null && it.finishedAt() != null
					&& !it.queuedAt().isBefore(queued.queuedAt().minusNanos(999_999))) {
				return it;
			}
			Thread.sleep(PAUSE);
		}
	}

	private static String line(Import it) {
		double seconds = (it.startedAt() != null && it.finishedAt() != null)
				? Duration.between(it.startedAt(), it.finishedAt()).toMillis() / 1e3 : 0;
		String end = (it.reason() != null) ? it.status() + ": " + it.reason() : it.status().name();
		return "| %s | %d rows | %.2f s | %.0f rows/s | %d written, %d unchanged, %d refused | %s".formatted(it.file(),
				it.rowsRead(), seconds, it.rowsRead() / Math.max(seconds, 0.001), it.rowsWritten(), it.rowsUnchanged(),
				it.rowsRefused(), end);
	}

	private static List<Path> files(Path folder, List<String> leftOut) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".csv"))
				.filter((file) -> !leftOut.contains(String.valueOf(file.getFileName())))
				.sorted()
				.toList();
		}
	}

}
