package dev.icpgraph;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends files that nobody should send to an application in a small heap, each alone and
 * then a hundred uploads at once, and tells the answers, and the time, disk and memory
 * they took. Arguments: the heap, {@code -Xmx512m} when left out, and names of
 * {@link BadInput}, {@code HUNDRED_AT_ONCE} or {@code HUNDRED_LINES_AT_ONCE}, all when
 * left out.
 */
public final class BadInputMeasurement {

	private static final Logger log = LoggerFactory.getLogger(BadInputMeasurement.class);

	private static final int AT_ONCE = 100;

	private static final int LONGEST_ANSWER = 700;

	private static final int WARM_UP = 20;

	private static final String LIGHT = "{ accounts(first: 1) { totalCount } }";

	/** More than a line may have. */
	private static final long LINE = 9_000_000;

	private final ApplicationProcess application;

	private final Path spool;

	private BadInputMeasurement(ApplicationProcess application, Path spool) {
		this.application = application;
		this.spool = spool;
	}

	public static void main(String[] args) throws Exception {
		Path folder = Files.createTempDirectory("bad-input");
		List<String> heap = List.of((args.length > 0) ? args[0] : "-Xmx512m", "--enable-native-access=ALL-UNNAMED");
		try (Neo4jProcess neo4j = new Neo4jProcess(Files.createDirectory(folder.resolve("store")),
				JavaProcess.freePort());
				ApplicationProcess application = new ApplicationProcess(neo4j.through(neo4j.port()), folder, heap)) {
			new OwnMarket(application).awaitReady();
			warmUp(application);
			BadInputMeasurement measurement = new BadInputMeasurement(application, folder.resolve("spool"));
			List<String> wanted = List.of(args).subList(Math.min(1, args.length), args.length);
			for (Map.Entry<String, SmallHeapMeasurement.Step> it : measurement.steps().entrySet()) {
				if (wanted.isEmpty() || wanted.contains(it.getKey())) {
					measurement.measure(it.getKey(), it.getValue());
				}
			}
			application.process()
				.log()
				.stream()
				.filter((line) -> line.contains(" ERROR ") || line.contains("OutOfMemory"))
				.forEach((line) -> log.error("{}", line));
		}
	}

	/** Waits until indexes are in place and the light question has been planned. */
	private static void warmUp(ApplicationProcess application) throws Exception {
		for (int answered = 0; answered < WARM_UP;) {
			try {
				application.ask(LIGHT);
				answered++;
			}
			catch (IllegalStateException ex) {
				log.info("Not ready: {}", ex.getMessage());
				Thread.sleep(1000);
			}
		}
	}

	/** A content that can be read again. */
	@FunctionalInterface
	private interface Content {

		InputStream open() throws IOException;

	}

	private Map<String, SmallHeapMeasurement.Step> steps() {
		Map<String, SmallHeapMeasurement.Step> steps = new LinkedHashMap<>();
		for (BadInput it : BadInput.values()) {
			steps.put(it.name(), () -> send(it.file(), it::open));
		}
		steps.put("HUNDRED_AT_ONCE", () -> sendMany(BadInputMeasurement::rows));
		steps.put("HUNDRED_LINES_AT_ONCE", () -> sendMany((number) -> BadInput.ONLY_LINE.open(LINE + number)));
		return steps;
	}

	private void measure(String name, SmallHeapMeasurement.Step step) throws Exception {
		try (ProcessFootprint footprint = new ProcessFootprint(this.spool, this.application.process().pid());
				LightQuestion light = new LightQuestion(this.application, LIGHT);
				ExecutorService aside = Executors.newVirtualThreadPerTaskExecutor()) {
			long begin = System.nanoTime();
			Future<Object> answer = aside.submit(step::run);
			light.askUntil(answer, 200);
			double answered = seconds(begin);
			new OwnMarket(this.application).awaitImports();
			log.info("{} | answered after {} s, done after {} s | {} | light questions: {} | {} | {}", name,
					"%.1f".formatted(answered), "%.1f".formatted(seconds(begin)), footprint, light, answer.get(),
					latest());
		}
	}

	private JsonNode latest() throws Exception {
		return this.application
			.ask("{ imports(first: 1) { nodes { file status reason rowsRead rowsWritten rowsRefused warnings } } }")
			.at("/imports/nodes");
	}

	/** Contents that differ. */
	@FunctionalInterface
	private interface Contents {

		InputStream open(int number) throws IOException;

	}

	private static InputStream rows(int number) {
		String rows = "domain,headcount,junk\n"
				+ ("at-once-" + number + ".example," + (1 + number) + "," + "x".repeat(1000) + "\n").repeat(3000);
		return new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
	}

	private Object sendMany(Contents contents) throws Exception {
		Map<String, Integer> answers = new TreeMap<>();
		try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<String>> all = new ArrayList<>();
			for (int i = 0; i < AT_ONCE; i++) {
				int number = i;
				all.add(callers.submit(() -> send("accounts.csv", () -> contents.open(number))));
			}
			for (Future<String> it : all) {
				answers.merge(it.get().replaceAll("^(\\d+ [A-Z]*).*", "$1"), 1, Integer::sum);
			}
		}
		return answers;
	}

	private String send(String file, Content content) throws IOException, InterruptedException {
		HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.concat(
				HttpRequest.BodyPublishers.ofString(
						"--bad\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + file + "\"\r\n\r\n"),
				HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofInputStream(() -> {
					try {
						return content.open();
					}
					catch (IOException ex) {
						throw new UncheckedIOException(ex);
					}
				}), length(content)), HttpRequest.BodyPublishers.ofString("\r\n--bad--\r\n"));
		HttpResponse<String> answer = this.application.send(this.application.request("/imports")
			.timeout(Duration.ofMinutes(10))
			.header("Content-Type", "multipart/form-data; boundary=bad")
			.POST(body)
			.build());
		String text = answer.statusCode() + " " + answer.body();
		if (answer.statusCode() == 202) {
			JsonNode accepted = JsonMapper.shared().readTree(answer.body()).at("/imports/0");
			text = "202 " + accepted.get("status").asString() + " " + accepted.get("reason").asString("");
		}
		return text.substring(0, Math.min(LONGEST_ANSWER, text.length()));
	}

	private static long length(Content content) throws IOException {
		try (InputStream bytes = content.open()) {
			return bytes.transferTo(OutputStream.nullOutputStream());
		}
	}

	private static double seconds(long begin) {
		return (System.nanoTime() - begin) / 1e9;
	}

}
