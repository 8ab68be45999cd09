package dev.icpgraph.importer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.icpgraph.row.RowKind;

import static org.assertj.core.api.Assertions.assertThat;

class ImportSchedulerTests {

	private final ImportScheduler turns = new ImportScheduler();

	private final List<String> told = new CopyOnWriteArrayList<>();

	@AfterEach
	void stop() {
		this.turns.stop();
	}

	@Test
	void filesThatShareNoNodesRunAtOnce() {
		CountDownLatch both = new CountDownLatch(2);
		this.turns.add(RowKind.ACCOUNTS, () -> meet(both));
		this.turns.add(RowKind.PEOPLE, () -> meet(both));
		waitForAll();
		assertThat(this.told).containsExactly("met", "met");
	}

	@Test
	void filesThatShareNodesKeepTheirOrder() {
		CountDownLatch go = new CountDownLatch(1);
		this.turns.add(RowKind.ACCOUNTS, () -> {
			await(go);
			this.told.add("accounts");
		});
		this.turns.add(RowKind.ACCOUNT_TECHNOLOGIES, () -> this.told.add("uses"));
		this.turns.add(RowKind.TECHNOLOGIES, () -> this.told.add("technologies, after the uses that are before them"));
		this.turns.add(RowKind.EVENTS, go::countDown);
		waitForAll();
		assertThat(this.told).containsExactly("accounts", "uses", "technologies, after the uses that are before them");
	}

	@Test
	void aTaskThatMustBeAloneWaitsAndIsWaitedFor() {
		CountDownLatch go = new CountDownLatch(1);
		this.turns.add(RowKind.ACCOUNTS, () -> {
			await(go);
			this.told.add("accounts");
		});
		this.turns.add(null, () -> this.told.add("alone"));
		this.turns.add(RowKind.EVENTS, () -> this.told.add("events"));
		go.countDown();
		waitForAll();
		assertThat(this.told).containsExactly("accounts", "alone", "events");
	}

	@Test
	void aTaskThatFailsLetsTheNextBegin() {
		CountDownLatch failed = new CountDownLatch(1);
		this.turns.add(RowKind.ACCOUNTS, () -> {
			Thread.currentThread().setUncaughtExceptionHandler((thread, ex) -> failed.countDown());
			throw new IllegalStateException("failed");
		});
		this.turns.add(RowKind.ACCOUNTS, () -> this.told.add("next"));
		waitForAll();
		assertThat(await(failed)).isTrue();
		assertThat(this.told).containsExactly("next");
	}

	@Test
	void afterAStopNothingBegins() {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch ended = new CountDownLatch(1);
		this.turns.add(RowKind.ACCOUNTS, () -> {
			begun.countDown();
			try {
				new CountDownLatch(1).await();
			}
			catch (InterruptedException ex) {
				ended.countDown();
			}
		});
		this.turns.add(RowKind.ACCOUNTS, () -> this.told.add("next"));
		await(begun);
		this.turns.stop();
		await(ended);
		assertThat(this.told).isEmpty();
	}

	private void meet(CountDownLatch both) {
		both.countDown();
		this.told.add(await(both) ? "met" : "alone");
	}

	private void waitForAll() {
		CountDownLatch done = new CountDownLatch(1);
		this.turns.add(null, done::countDown);
		assertThat(await(done)).isTrue();
	}

	private static boolean await(CountDownLatch latch) {
		try {
			return latch.await(10, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
