package dev.icpgraph.cypher;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A change that is killed before each of its statements and commits.
 */
public final class KilledChange {

	private static final int MOST_STEPS = 100;

	private final StoppedCypher stopped;

	private final Consumer<CypherRunner> change;

	public KilledChange(Driver driver, Consumer<CypherRunner> change) {
		this.stopped = new StoppedCypher(driver);
		this.change = change;
	}

	/**
	 * Checks that each kill leaves the change done or undone.
	 * @param prepare makes the state before the change
	 * @param state reads the state, without times and random ids
	 */
	public void isDoneOrUndone(Runnable prepare, Supplier<?> state) {
		prepare.run();
		Object undone = state.get();
		this.change.accept(this.stopped.after(MOST_STEPS));
		Object done = state.get();
		assertThat(done).isNotEqualTo(undone);
		for (int steps = 0; steps < MOST_STEPS; steps++) {
			prepare.run();
			if (!isKilledAfter(steps)) {
				assertThat(state.get()).isEqualTo(done);
				return;
			}
			assertThat(state.get()).as("killed after %d steps", steps).isIn(undone, done);
		}
		throw new AssertionError("It never ended");
	}

	private boolean isKilledAfter(int steps) {
		try {
			this.change.accept(this.stopped.after(steps));
			return false;
		}
		catch (StoppedCypher.Killed ex) {
			return true;
		}
	}

}
