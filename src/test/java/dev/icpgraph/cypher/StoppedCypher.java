package dev.icpgraph.cypher;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

/**
 * Runs Cypher until something happens before a statement or commit: a kill of the
 * process, which rolls back the open transaction, or a write by another writer.
 */
public final class StoppedCypher {

	private static final Duration LIMIT = Duration.ofSeconds(10);

	private static final DatabaseWatch PATIENT = new DatabaseWatch(Duration.ofHours(1), () -> {
	});

	private final Driver driver;

	private final AtomicInteger left = new AtomicInteger();

	private Runnable event = () -> {
	};

	public StoppedCypher(Driver driver) {
		this.driver = driver;
	}

	/**
	 * A runner that is killed after a number of statements and commits.
	 */
	public CypherRunner after(int steps) {
		return after(steps, () -> {
			throw new Killed();
		});
	}

	/**
	 * A runner that is interrupted after a number of statements and commits.
	 */
	public CypherRunner after(int steps, Runnable event) {
		this.left.set(steps);
		this.event = event;
		return new CypherRunner(counting(Driver.class, this.driver),
				new CypherProperties(LIMIT, LIMIT, LIMIT, LIMIT, Duration.ofSeconds(1)), PATIENT,
				new QueryTimer(ObservationRegistry.NOOP));
	}

	/** The kill of a runner. */
	public static final class Killed extends Error {

	}

	private <T> T counting(Class<T> type, T real) {
		InvocationHandler handler = (_, method, arguments) -> invoke(real, method, arguments);
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private @Nullable Object invoke(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
		if (method.getName().equals("run")) {
			step();
		}
		Object[] given = (arguments != null) ? Arrays.stream(arguments).map(this::counted).toArray() : null;
		try {
			Object result = method.invoke(real, given);
			return (result instanceof Session session) ? counting(Session.class, session) : result;
		}
		catch (InvocationTargetException ex) {
			throw ex.getTargetException();
		}
	}

	private Object counted(Object argument) {
		if (!(argument instanceof TransactionCallback<?> work)) {
			return argument;
		}
		TransactionCallback<@Nullable Object> counted = (transaction) -> {
			Object result = work.execute(counting(TransactionContext.class, transaction));
			step();
			return result;
		};
		return counted;
	}

	private void step() {
		if (this.left.getAndDecrement() == 0) {
			this.event.run();
		}
	}

}
