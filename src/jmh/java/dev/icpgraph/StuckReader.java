package dev.icpgraph;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client that reads the headers of an answer and nothing else, so that the server waits
 * until it can write.
 */
final class StuckReader implements Closeable {

	private static final int SMALL_BUFFER = 4096;

	/** More than the buffers of both sides hold together. */
	private static final long LARGE = 20_000_000;

	private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

	private final Socket socket;

	private StuckReader(Socket socket) {
		this.socket = socket;
	}

	/**
	 * Asks, and returns when the headers are here.
	 * @throws IOException if the answer is so small that buffers may hold it
	 */
	static StuckReader of(int port, String path) throws IOException {
		Socket socket = new Socket();
		socket.setReceiveBufferSize(SMALL_BUFFER);
		socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		socket.getOutputStream()
			.write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(path).getBytes(StandardCharsets.US_ASCII));
		String headers = headers(socket.getInputStream());
		Matcher length = LENGTH.matcher(headers);
		if (!length.find() || Long.parseLong(length.group(1)) < LARGE) {
			throw new IOException("The answer may fit into buffers: " + headers);
		}
		return new StuckReader(socket);
	}

	private static String headers(InputStream answer) throws IOException {
		StringBuilder headers = new StringBuilder();
		while (headers.indexOf("\r\n\r\n") < 0) {
			int next = answer.read();
			if (next < 0) {
				throw new IOException("The answer ends early: " + headers);
			}
			headers.append((char) next);
		}
		return headers.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
