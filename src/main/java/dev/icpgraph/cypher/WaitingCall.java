package dev.icpgraph.cypher;

/**
 * A call that waits for Neo4j and can be ended from another thread.
 */
final class WaitingCall {

	private final Thread thread;

	private final long since = System.nanoTime();

	private boolean ended;

	private boolean interrupted;

	WaitingCall(Thread thread) {
		this.thread = thread;
	}

	/**
	 * The time of its start, in nanoseconds of {@link System#nanoTime()}.
	 */
	long since() {
		return this.since;
	}

	/**
	 * Ends the wait unless the call has already ended.
	 */
	synchronized void interrupt() {
		if (!this.ended) {
			this.interrupted = true;
			this.thread.interrupt();
		}
	}

	/**
	 * Marks it as ended.
	 * @return whether it was interrupted
	 */
	synchronized boolean end() {
		this.ended = true;
		return this.interrupted;
	}

}
