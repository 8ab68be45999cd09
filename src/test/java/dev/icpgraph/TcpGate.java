package dev.icpgraph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

import org.jspecify.annotations.Nullable;

import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A port that forwards to another one while it is open and refuses connections while it
 * is shut: a database that stops and returns.
 */
final class TcpGate {

	private final int target;

	private final int port;

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private volatile @Nullable ServerSocket server;

	private volatile CompletableFuture<?> accepting = CompletableFuture.completedFuture(null);

	private volatile CountDownLatch thawed = new CountDownLatch(0);

	TcpGate(int target) throws IOException {
		this.target = target;
		try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			this.port = probe.getLocalPort();
		}
	}

	/**
	 * A gate to the Neo4j of all tests, still shut.
	 */
	static TcpGate toSharedNeo4j() {
		try {
			return new TcpGate(URI.create(TestNeo4j.shared().uri()).getPort());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Lets the application of a test reach the Neo4j of all tests only through this gate.
	 */
	void register(DynamicPropertyRegistry properties) {
		TestNeo4j shared = TestNeo4j.shared();
		properties.add("spring.neo4j.uri", () -> "bolt://127.0.0.1:" + this.port);
		if (shared.username() != null) {
			properties.add("spring.neo4j.authentication.username", shared::username);
			properties.add("spring.neo4j.authentication.password", shared::password);
		}
	}

	int port() {
		return this.port;
	}

	void open() throws IOException {
		ServerSocket listening = new ServerSocket(this.port, 50, InetAddress.getLoopbackAddress());
		this.server = listening;
		this.accepting = CompletableFuture.runAsync(() -> accept(listening), Thread::startVirtualThread);
	}

	void shut() throws IOException {
		ServerSocket listening = this.server;
		if (listening != null) {
			listening.close();
			this.accepting.join(); // The port is free again then.
		}
		for (Socket socket : this.sockets) {
			socket.close();
		}
		this.sockets.clear();
	}

	/** Keeps its connections open and forwards nothing, like a stopped process. */
	void freeze() {
		this.thawed = new CountDownLatch(1);
	}

	void thaw() {
		this.thawed.countDown();
	}

	private void accept(ServerSocket listening) {
		while (!listening.isClosed()) {
			try {
				connect(listening.accept());
			}
			catch (IOException ex) {
				if (!listening.isClosed()) {
					throw new UncheckedIOException(ex);
				}
			}
		}
	}

	private void connect(Socket near) throws IOException {
		try {
			Socket far = new Socket(InetAddress.getLoopbackAddress(), this.target);
			this.sockets.add(near);
			this.sockets.add(far);
			Thread.ofVirtual().start(() -> copy(near, far));
			Thread.ofVirtual().start(() -> copy(far, near));
		}
		catch (ConnectException ex) {
			near.close(); // Nothing listens there yet, or any more.
		}
	}

	private void copy(Socket from, Socket to) {
		try (from; to) {
			InputStream in = from.getInputStream();
			byte[] buffer = new byte[8192];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				this.thawed.await();
				to.getOutputStream().write(buffer, 0, read);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException ex) {
			// The gate was shut, or one side hung up, as the test intends.
			return;
		}
	}

}
