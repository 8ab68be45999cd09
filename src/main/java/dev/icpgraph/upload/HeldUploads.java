package dev.icpgraph.upload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Uploads that wait, for at most an hour, until their sender starts or previews their
 * import in the same application.
 */
@Component
public class HeldUploads {

	private static final Duration PATIENCE = Duration.ofHours(1);

	private static final int MOST = 1_000;

	private final Map<String, Held> held = new ConcurrentHashMap<>();

	private final Clock clock = Clock.systemUTC();

	private final UploadStore spool;

	HeldUploads(UploadStore spool) {
		this.spool = spool;
	}

	/**
	 * Holds a file.
	 * @return its id for the sender
	 */
	public String hold(SpooledFile file) {
		expire();
		String id = UUID.randomUUID().toString();
		this.held.put(id, new Held(file, Instant.now(this.clock).plus(PATIENCE)));
		return id;
	}

	/**
	 * Holds a file again that was taken and is still needed.
	 */
	public void giveBack(String id, SpooledFile file) {
		this.held.put(id, new Held(file, Instant.now(this.clock).plus(PATIENCE)));
	}

	/**
	 * The file with an id, which stays held; {@code null} if it is not held here.
	 */
	public @Nullable SpooledFile find(String id) {
		Held found = this.held.get(id);
		return (found != null) ? found.file() : null;
	}

	/**
	 * Removes and returns a file; {@code null} if it is not held here.
	 */
	public @Nullable SpooledFile take(String id) {
		Held found = this.held.remove(id);
		return (found != null) ? found.file() : null;
	}

	private void expire() {
		Instant now = Instant.now(this.clock);
		List<String> over = this.held.entrySet()
			.stream()
			.filter((it) -> it.getValue().until().isBefore(now))
			.map(Map.Entry::getKey)
			.toList();
		over.forEach(this::drop);
		while (this.held.size() >= MOST) {
			this.held.entrySet()
				.stream()
				.min(Map.Entry.comparingByValue((one, other) -> one.until().compareTo(other.until())))
				.map(Map.Entry::getKey)
				.ifPresent(this::drop);
		}
	}

	private void drop(String id) {
		SpooledFile file = take(id);
		if (file != null) {
			this.spool.done(file);
		}
	}

	/**
	 * A waiting file.
	 *
	 * @param file file on disk
	 * @param until time when it is deleted
	 */
	private record Held(SpooledFile file, Instant until) {
	}

}
