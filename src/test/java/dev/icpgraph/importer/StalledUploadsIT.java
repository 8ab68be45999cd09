package dev.icpgraph.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import dev.icpgraph.IntegrationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class StalledUploadsIT {

	@LocalServerPort
	private int port;

	@Autowired
	private ImportedFiles files;

	@Autowired
	private UploadedFiles uploads;

	@Test
	void filesThatAreReadForDryRunsHoldUpNoUpload() {
		CountDownLatch reading = new CountDownLatch(4);
		CountDownLatch end = new CountDownLatch(1);
		try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
			try {
				for (int i = 0; i < 4; i++) {
					readers.execute(() -> read(reading, end));
				}
				waitFor(reading);

				assertThat(this.files.send("accounts.csv", "domain\nother.example\n")).isNotNull();
			}
			finally {
				end.countDown();
			}
		}
	}

	private void read(CountDownLatch reading, CountDownLatch end) {
		try {
			this.uploads.read(List.of(), Map.of(), (files) -> {
				reading.countDown();
				waitFor(end);
				return files;
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void waitFor(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void sendersThatStopInTheMiddleHoldUpNoOther() throws IOException {
		List<Socket> stalled = new ArrayList<>();
		try {
			for (int i = 0; i < 20; i++) {
				Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port);
				stalled.add(socket);
				socket.getOutputStream().write(("""
						POST /imports HTTP/1.1\r
						Host: localhost\r
						Content-Type: multipart/form-data; boundary=x\r
						Content-Length: 1000000\r
						\r
						--x\r
						Content-Disposition: form-data; name="files"; filename="accounts.csv"\r
						\r
						domain
						""" + "stalled.example\n".repeat(2000)).getBytes(StandardCharsets.UTF_8));
			}

			assertThat(this.files.send("accounts.csv", "domain\nother.example\n")).isNotNull();
		}
		finally {
			for (Socket socket : stalled) {
				socket.close();
			}
		}
	}

}
