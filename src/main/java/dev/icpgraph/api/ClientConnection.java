package dev.icpgraph.api;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletException;
import org.apache.catalina.core.AsyncContextImpl;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The connection to the client of a request. Costly work asks it whether the client still
 * waits: Tomcat itself notices a closed connection only when it writes, and an export
 * writes its first byte after all its work. See decision 103.
 */
public final class ClientConnection {

	/** The connection of work that no client waits for; always open. */
	static final ClientConnection NONE = new ClientConnection(null);

	private static final String NAME = ClientConnection.class.getName();

	/** Number of elements between two checks. A check asks the operating system. */
	private static final int INTERVAL = 500;

	/** Tomcat's request; {@code null} after the response, when Tomcat uses it again. */
	private org.apache.coyote.@Nullable Request request;

	private boolean gone;

	private ClientConnection(org.apache.coyote.@Nullable Request request) {
		this.request = request;
	}

	/**
	 * The connection of the request that this thread handles.
	 */
	public static ClientConnection current() {
		RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
		Object connection = (attributes != null) ? attributes.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST)
				: null;
		return (connection instanceof ClientConnection known) ? known : NONE;
	}

	/**
	 * A part of Tomcat that keeps the connection of each request.
	 */
	static ValveBase tracking() {
		return new Tracking();
	}

	/**
	 * Whether the client closed the connection, or at least its own half. Call it after
	 * the body has been read. Does not wait.
	 */
	synchronized boolean isGone() {
		if (this.request != null && !this.gone) {
			// A connection that cannot be read has, for Tomcat, one byte to read.
			this.gone = available(this.request, true) == 1 && available(this.request, false) == 0;
		}
		return this.gone;
	}

	/**
	 * Ends work that nobody waits for.
	 * @throws BadInputException if the client closed the connection; nobody reads it
	 */
	void requireOpen() {
		if (isGone()) {
			throw new BadInputException("The client closed its connection");
		}
	}

	/**
	 * The same elements. They end with a {@link BadInputException} soon after the client
	 * closed the connection.
	 */
	public <T> Stream<T> whileOpen(Stream<T> elements) {
		AtomicInteger count = new AtomicInteger();
		return elements.peek((element) -> {
			if (count.getAndIncrement() % INTERVAL == 0) {
				requireOpen();
			}
		});
	}

	/**
	 * The connection of a new request. It stays open for us when reading ahead could lose
	 * the next request of the connection: when part of the body, or more than it, is
	 * still to be read.
	 */
	private static ClientConnection of(org.apache.coyote.Request request) {
		long length = request.getContentLengthLong();
		boolean complete = (length > 0) ? available(request, false) == length
				: request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
		return complete ? new ClientConnection(request) : NONE;
	}

	private static int available(org.apache.coyote.Request request, boolean ahead) {
		request.action(ActionCode.AVAILABLE, ahead);
		return request.getAvailable();
	}

	private synchronized void end() {
		this.gone = this.gone || this.request != null;
		this.request = null;
	}

	/** Keeps the connection until the response has ended, maybe on another thread. */
	private static final class Tracking extends ValveBase {

		Tracking() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			ClientConnection connection = (request.getAttribute(NAME) instanceof ClientConnection known) ? known
					: of(request.getCoyoteRequest());
			request.setAttribute(NAME, connection);
			try {
				getNext().invoke(request, response);
			}
			finally {
				AsyncContextImpl later = request.isAsync() ? request.getAsyncContextInternal() : null;
				if (later != null) {
					later.addListener(new End(connection));
				}
				else {
					connection.end();
				}
			}
		}

	}

	/** Ends a connection after a response that another thread wrote. */
	private record End(ClientConnection connection) implements AsyncListener {

		@Override
		public void onComplete(AsyncEvent event) {
			this.connection.end();
		}

		@Override
		public void onTimeout(AsyncEvent event) {
			// onComplete follows
		}

		@Override
		public void onError(AsyncEvent event) {
			// onComplete follows
		}

		@Override
		public void onStartAsync(AsyncEvent event) {
			// the valve sees the same request again
		}

	}

}
