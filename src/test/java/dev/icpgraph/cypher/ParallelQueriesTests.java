package dev.icpgraph.cypher;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ParallelQueriesTests {

	@Test
	void asksTheSecondBeforeTheFirstHasAnsweredAndKeepsTheirOrder() {
		CountDownLatch second = new CountDownLatch(1);
		Supplier<String> first = () -> {
			await(second);
			return "first";
		};

		assertThat(ParallelQueries.answers(List.of(first, () -> {
			second.countDown();
			return "second";
		}))).containsExactly("first", "second");
		assertThat(ParallelQueries.<String>answers(List.of())).isEmpty();
	}

	@Test
	void throwsTheExceptionOfAQueryOnceAllHaveEnded() {
		AtomicBoolean ended = new AtomicBoolean();
		CountDownLatch thrown = new CountDownLatch(1);
		Supplier<String> faulty = () -> {
			thrown.countDown();
			throw new IllegalArgumentException("no");
		};

		assertThatThrownBy(() -> ParallelQueries.answers(List.of(faulty, () -> {
			await(thrown);
			ended.set(true);
			return "late";
		}))).isInstanceOf(IllegalArgumentException.class).hasMessage("no");
		assertThat(ended).isTrue();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
