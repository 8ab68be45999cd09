package dev.icpgraph;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.SpringApplication;

/**
 * Ends the process 7 seconds after a request to stop it at the latest, because Spring
 * waits without limit for a start to finish. A busy machine may take some more to end it.
 * Nothing is lost: each change is one transaction, and an import continues at the next
 * start.
 */
final class StopDeadline {

	private static final Logger log = LoggerFactory.getLogger(StopDeadline.class);

	private static final Duration LIMIT = Duration.ofSeconds(7);

	/** The exit code of a process ended by SIGTERM. */
	private static final int TERMINATED = 143;

	private final CountDownLatch stopped = new CountDownLatch(1);

	private StopDeadline() {
	}

	/**
	 * Takes effect for this process.
	 */
	static void set() {
		StopDeadline deadline = new StopDeadline();
		SpringApplication.getShutdownHandlers().add(deadline.stopped::countDown);
		Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(deadline::begin));
	}

	private void begin() {
		Thread.ofPlatform().daemon().name("stop-deadline").start(this::halt);
	}

	private void halt() {
		try {
			if (!this.stopped.await(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
				log.warn("Stopped without further waiting after {} s", LIMIT.toSeconds());
				Runtime.getRuntime().halt(TERMINATED);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
