package dev.icpgraph;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import dev.icpgraph.scoring.Durations;

/**
 * Repeats a light question while a server is busy, through a client of its own, which
 * shares no connection and no thread with the busy ones. Writes down the threads of the
 * server while an answer is late.
 */
final class LightQuestion implements AutoCloseable {

	/** Milliseconds that an answer may take. */
	private static final long LONG = 1000;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final ExecutorService aside = Executors.newVirtualThreadPerTaskExecutor();

	private final ApplicationProcess application;

	private final String document;

	private final List<Double> millis = new ArrayList<>();

	private final List<String> late = new ArrayList<>();

	private final long begin = System.nanoTime();

	LightQuestion(ApplicationProcess application, String document) {
		this.application = application;
		this.document = document;
	}

	/** Asks once. */
	void ask() throws Exception {
		double after = (System.nanoTime() - this.begin) / 1e9;
		Future<Double> answer = this.aside.submit(this::asked);
		String threads = threadsIfLate(answer);
		this.millis.add(answer.get());
		if (answer.get() > LONG) {
			this.late.add("%.0f ms after %.1f s, threads in %s".formatted(answer.get(), after, threads));
		}
	}

	/** Asks again and again until a task has ended. */
	void askUntil(Future<?> end, long pause) throws Exception {
		while (!end.isDone()) {
			ask();
			Thread.sleep(pause);
		}
	}

	private double asked() throws Exception {
		long start = System.nanoTime();
		HttpResponse<String> answer = this.client.send(this.application.asking(this.document),
				HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
			throw new IllegalStateException(answer.statusCode() + " " + answer.body());
		}
		return (System.nanoTime() - start) / 1e6;
	}

	private String threadsIfLate(Future<?> answer) throws Exception {
		try {
			answer.get(LONG, TimeUnit.MILLISECONDS);
			return "";
		}
		catch (TimeoutException ex) {
			Path file = Files.createTempDirectory("late").resolve("threads.txt");
			this.application.process().writeThreads(file);
			return file.toString();
		}
	}

	@Override
	public String toString() {
		return new Durations(this.millis.stream().mapToDouble(Double::doubleValue).toArray())
				+ ", longer than a second: " + this.late;
	}

	@Override
	public void close() {
		this.aside.close();
		this.client.close();
	}

}
