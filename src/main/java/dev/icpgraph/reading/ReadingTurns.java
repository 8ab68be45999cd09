package dev.icpgraph.reading;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Component;

/**
 * Lets only a few files be read at once for requests: each may take an eighth of the
 * heap. Others wait in order of arrival.
 */
@Component
public class ReadingTurns {

	private static final int AT_ONCE = 2;

	private final Semaphore room = new Semaphore(AT_ONCE, true);

	/**
	 * Reads a file.
	 *
	 * @param <T> what is read
	 */
	@FunctionalInterface
	public interface Reader<T> {

		/** Reads it. */
		T read() throws IOException;

	}

	/**
	 * Reads a file when its turn comes.
	 */
	public <T> T read(Reader<T> reader) throws IOException {
		this.room.acquireUninterruptibly();
		try {
			return reader.read();
		}
		finally {
			this.room.release();
		}
	}

}
