package dev.icpgraph.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

class AdmissionTests {

	private final MeterRegistry meters = new SimpleMeterRegistry();

	private final CountDownLatch end = new CountDownLatch(1);

	private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

	@AfterEach
	void leave() {
		this.end.countDown();
		this.callers.close();
	}

	@Test
	void runsAFewAtOnceAndAllInTheEnd() throws Exception {
		Admission admission = admission(2, 100, 100, Duration.ofMinutes(1));
		AtomicInteger running = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		List<Future<Integer>> answers = new ArrayList<>();

		for (int i = 0; i < 50; i++) {
			answers.add(this.callers.submit(() -> admission.admitted(() -> {
				most.accumulateAndGet(running.incrementAndGet(), Math::max);
				return running.decrementAndGet();
			})));
		}

		for (Future<Integer> answer : answers) {
			assertThat(answer.get()).isBetween(0, 1);
		}
		assertThat(most.get()).isBetween(1, 2);
	}

	@Test
	void refusesARequestWhenTheQueueIsFull() throws Exception {
		Admission admission = admission(1, 1, 100, Duration.ofMinutes(1));
		occupy(admission, "ann");
		occupy(admission, "ann");
		await().until(() -> waiting() == 1);

		assertThatExceptionOfType(ServerBusyException.class).isThrownBy(() -> admission.admitted(() -> 1))
			.withMessageContaining("icpgraph.costly.queue");
	}

	@Test
	void leavesPlacesForOtherCallers() throws Exception {
		Admission admission = admission(1, 100, 2, Duration.ofMinutes(1));
		occupy(admission, "ann");
		occupy(admission, "ann");
		await().until(() -> waiting() == 1);

		assertThatExceptionOfType(ServerBusyException.class).isThrownBy(() -> as("ann", admission));
		Future<Integer> other = this.callers.submit(() -> as("bo", admission));
		await().until(() -> waiting() == 2);
		this.end.countDown();
		assertThat(other.get()).isEqualTo(1);
	}

	@Test
	void refusesARequestWhoseTurnDoesNotCome() throws Exception {
		Admission admission = admission(1, 100, 100, Duration.ofMillis(1));
		occupy(admission, "ann");
		await().until(() -> this.meters.get("icpgraph.costly.running").gauge().value() == 1);

		assertThatExceptionOfType(ServerBusyException.class).isThrownBy(() -> admission.admitted(() -> 1))
			.satisfies((ex) -> assertThat(ex.retryAfterSeconds()).isEqualTo(1));
	}

	@Test
	void givesTheTurnBackAfterAFailure() throws Exception {
		Admission admission = admission(1, 0, 1, Duration.ofMillis(1));

		assertThatIllegalArgumentException().isThrownBy(() -> admission.admitted(() -> {
			throw new IllegalArgumentException("no");
		}));

		assertThat(admission.<Integer>admitted(() -> 1)).isEqualTo(1);
	}

	private void occupy(Admission admission, String caller) {
		Thread.ofVirtual().start(() -> {
			SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(caller, "token"));
			try {
				admission.admitted(() -> {
					this.end.await();
					return 0;
				});
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	private static int as(String caller, Admission admission) throws Exception {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(caller, "token"));
		try {
			return admission.admitted(() -> 1);
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	private double waiting() {
		return this.meters.get("icpgraph.costly.waiting").gauge().value();
	}

	private Admission admission(int atOnce, int queue, int perCaller, Duration patience) {
		return new Admission(new AdmissionProperties(atOnce, queue, perCaller, patience), this.meters);
	}

}
