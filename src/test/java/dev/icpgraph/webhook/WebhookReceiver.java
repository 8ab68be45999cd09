package dev.icpgraph.webhook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A receiver of webhooks on this machine. Checks signatures with its own code, after RFC
 * 2104.
 */
public final class WebhookReceiver implements AutoCloseable {

	/** A secret for tests. */
	public static final String SECRET = "whsec_"
			+ Base64.getEncoder().encodeToString("x".repeat(32).getBytes(StandardCharsets.UTF_8));

	private static final int BLOCK = 64;

	private static final int NO_CONTENT = 204;

	private final List<Received> received = new CopyOnWriteArrayList<>();

	private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

	private final CountDownLatch closed = new CountDownLatch(1);

	private final HttpServer server;

	public WebhookReceiver() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::receive);
		this.server.start();
	}

	/**
	 * A request that came.
	 */
	public record Received(String path, String id, String timestamp, String signature, String type, String body) {

		/**
		 * Whether the first signature is that of a secret.
		 */
		public boolean isSignedWith(String secret) {
			byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
			byte[] text = (this.id + "." + this.timestamp + "." + this.body).getBytes(StandardCharsets.UTF_8);
			byte[] inner = sha256(pad(key, 0x36), text);
			byte[] outer = sha256(pad(key, 0x5c), inner);
			return this.signature.split(" ")[0].equals("v1," + Base64.getEncoder().encodeToString(outer));
		}

		private static byte[] pad(byte[] key, int with) {
			byte[] padded = Arrays.copyOf(key, BLOCK);
			for (int i = 0; i < BLOCK; i++) {
				padded[i] ^= (byte) with;
			}
			return padded;
		}

		private static byte[] sha256(byte[] first, byte[] second) {
			try {
				MessageDigest digest = MessageDigest.getInstance("SHA-256");
				digest.update(first);
				return digest.digest(second);
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

	@FunctionalInterface
	interface Answer {

		/** Closes the connection without a response: the acknowledgment is lost. */
		Answer LOST = (exchange, receiver) -> {
		};

		/** Keeps the sender waiting. */
		Answer NEVER = (exchange, receiver) -> receiver.await();

		/** Accepts, with a body that never ends. */
		Answer ENDLESS = (exchange, receiver) -> {
			exchange.sendResponseHeaders(200, 0);
			try (OutputStream body = exchange.getResponseBody()) {
				while (receiver.closed.getCount() > 0) {
					body.write(new byte[8192]);
				}
			}
		};

		static Answer status(int status) {
			return (exchange, receiver) -> exchange.sendResponseHeaders(status, -1);
		}

		static Answer redirect(String to) {
			return (exchange, receiver) -> {
				exchange.getResponseHeaders().set("Location", to);
				exchange.sendResponseHeaders(307, -1);
			};
		}

		void give(HttpExchange exchange, WebhookReceiver receiver) throws IOException;

	}

	/**
	 * The next answers; after them it accepts everything.
	 */
	void answers(Answer... next) {
		this.answers.addAll(List.of(next));
	}

	/**
	 * Its port on this machine.
	 */
	int port() {
		return this.server.getAddress().getPort();
	}

	public String url() {
		return "http://127.0.0.1:" + port() + "/hooks";
	}

	public List<Received> received() {
		return List.copyOf(this.received);
	}

	/**
	 * Ids of the received messages, in order.
	 */
	List<String> ids() {
		return this.received.stream().map(Received::id).toList();
	}

	private void receive(HttpExchange exchange) throws IOException {
		try (exchange) {
			this.received.add(new Received(exchange.getRequestURI().getPath(), header(exchange, "webhook-id"),
					header(exchange, "webhook-timestamp"), header(exchange, "webhook-signature"),
					header(exchange, "Content-Type"),
					new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
			Answer answer = this.answers.poll();
			((answer != null) ? answer : Answer.status(NO_CONTENT)).give(exchange, this);
		}
	}

	private static String header(HttpExchange exchange, String name) {
		return String.valueOf(exchange.getRequestHeaders().getFirst(name));
	}

	private void await() {
		try {
			this.closed.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		this.closed.countDown();
		this.server.stop(0);
	}

}
