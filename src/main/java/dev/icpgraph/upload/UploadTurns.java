package dev.icpgraph.upload;

import java.util.concurrent.Semaphore;

import org.springframework.stereotype.Component;

/**
 * Lets only a few uploads write and hash their bytes at once, so that other requests
 * always find a processor: the thread of an upload whose bytes keep coming would not
 * leave its processor, not even while the disk is slow. An upload has no turn while it
 * waits for its sender.
 */
@Component
class UploadTurns {

	private final Semaphore room;

	UploadTurns() {
		this(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
	}

	UploadTurns(int atOnce) {
		this.room = new Semaphore(atOnce, true);
	}

	/**
	 * The turns of one upload, which has none yet.
	 */
	Turn turn() {
		return new Turn();
	}

	/** The turns of one upload, used by one thread at a time. */
	final class Turn implements AutoCloseable {

		private boolean taken;

		private Turn() {
		}

		/**
		 * Waits for a turn, in order of arrival, unless it has one.
		 */
		void take() {
			if (!this.taken) {
				UploadTurns.this.room.acquireUninterruptibly();
				this.taken = true;
			}
		}

		/**
		 * Lets the others go first.
		 */
		void giveWay() {
			end();
			take();
		}

		/**
		 * Ends its turn, if it has one. It can take another.
		 */
		void end() {
			if (this.taken) {
				this.taken = false;
				UploadTurns.this.room.release();
			}
		}

		@Override
		public void close() {
			end();
		}

	}

}
