package dev.icpgraph.inbox;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import dev.icpgraph.cypher.DatabaseAway;
import dev.icpgraph.cypher.GraphSchema;
import dev.icpgraph.importer.FileIntake;
import dev.icpgraph.replica.ElectedWriter;
import dev.icpgraph.upload.UploadStore;

/**
 * Watches the folder, in the elected application only. Has its own thread, since copying
 * a large file takes minutes, during which the scheduler must renew leases.
 */
@Component
class InboxWatch implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(InboxWatch.class);

	private final ScheduledExecutorService thread = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("inbox").factory());

	private final InboxProperties properties;

	private final @Nullable Inbox inbox;

	private final ElectedWriter elected;

	private final GraphSchema schema;

	private @Nullable ScheduledFuture<?> looking;

	/**
	 * @throws IllegalStateException if the folder cannot be used
	 */
	InboxWatch(InboxProperties properties, FileIntake intake, UploadStore spool, ElectedWriter elected,
			GraphSchema schema) {
		this.properties = properties;
		this.inbox = (properties.folder() != null)
				? new Inbox(new InboxFolder(properties.folder()), properties, intake, spool, Clock.systemUTC()) : null;
		this.elected = elected;
		this.schema = schema;
	}

	@EventListener(ApplicationReadyEvent.class)
	void start() {
		if (this.inbox != null) {
			Inbox inbox = this.inbox;
			long pause = this.properties.every().toMillis();
			this.looking = this.thread.scheduleWithFixedDelay(() -> look(inbox), 0, pause, TimeUnit.MILLISECONDS);
		}
	}

	@Override
	public void destroy() {
		if (this.looking != null) {
			this.looking.cancel(true);
		}
		this.thread.shutdownNow();
	}

	private void look(Inbox inbox) {
		try {
			if (!this.schema.applied() || this.elected.turn().isEmpty()) {
				inbox.leave();
				return;
			}
			inbox.look();
		}
		catch (IOException ex) {
			log.warn("The folder {} cannot be read: {}", this.properties.folder(), ex.getMessage());
		}
		catch (RuntimeException ex) {
			if (!DatabaseAway.isWhy(ex)) {
				log.error("The folder {} could not be read", this.properties.folder(), ex);
			}
		}
	}

}
