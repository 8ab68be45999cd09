package dev.icpgraph.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Samples which packages the processors work in, by the flight recorder. A sample counts
 * for the innermost frame of a package in the list; the JDK's own frames count for their
 * callers.
 */
final class SampledPackages implements AutoCloseable {

	private static final Map<String, String> PARTS = new LinkedHashMap<>();

	static {
		PARTS.put("graphql.", "graphql-java");
		PARTS.put("org.dataloader.", "graphql-java");
		PARTS.put("dev.icpgraph.", "ours");
		PARTS.put("tools.jackson.", "JSON");
		PARTS.put("org.apache.", "HTTP");
		PARTS.put("org.neo4j.driver.", "driver");
		PARTS.put("org.neo4j.bolt.connection.", "driver");
		PARTS.put("org.neo4j.", "Neo4j");
		PARTS.put("io.netty.", "Netty");
		PARTS.put("org.springframework.", "Spring");
		PARTS.put("jdk.internal.net.http.", "client");
	}

	private final Recording recording = new Recording();

	SampledPackages() {
		this.recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
		this.recording.start();
	}

	/**
	 * The share of each part so far in percent, greatest first.
	 */
	String shares() throws IOException {
		this.recording.stop();
		Path file = Files.createTempFile("samples", ".jfr");
		try {
			this.recording.dump(file);
			Map<String, Integer> counts = new TreeMap<>();
			for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
				counts.merge(part(event), 1, Integer::sum);
			}
			int all = Math.max(1, counts.values().stream().mapToInt(Integer::intValue).sum());
			return counts.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
				.map((part) -> "%s %d%%".formatted(part.getKey(), Math.round(100.0 * part.getValue() / all)))
				.collect(Collectors.joining(", "));
		}
		finally {
			Files.delete(file);
		}
	}

	private static String part(RecordedEvent event) {
		if (event.getStackTrace() != null) {
			for (RecordedFrame frame : event.getStackTrace().getFrames()) {
				String type = frame.getMethod().getType().getName();
				for (Map.Entry<String, String> part : PARTS.entrySet()) {
					if (type.startsWith(part.getKey())) {
						return part.getValue();
					}
				}
			}
		}
		return "other";
	}

	@Override
	public void close() {
		this.recording.close();
	}

}
