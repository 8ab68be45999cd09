package dev.icpgraph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.Span;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The traces that a collector receives. */
class TracesIT {

	@TempDir
	static Path spool;

	private static final Queue<Span> received = new ConcurrentLinkedQueue<>();

	private static HttpServer collector;

	private static SecondApplication application;

	@BeforeAll
	static void start() throws IOException {
		collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		collector.createContext("/v1/traces", (exchange) -> {
			ExportTraceServiceRequest.parseFrom(exchange.getRequestBody())
				.getResourceSpansList()
				.forEach((it) -> it.getScopeSpansList().forEach((scope) -> received.addAll(scope.getSpansList())));
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		collector.start();
		application = new SecondApplication(spool,
				"--management.opentelemetry.tracing.export.otlp.endpoint=http://127.0.0.1:"
						+ collector.getAddress().getPort() + "/v1/traces",
				"--management.tracing.sampling.probability=1",
				"--management.opentelemetry.tracing.export.schedule-delay=100ms");
	}

	@AfterAll
	static void stop() {
		application.close();
		collector.stop(0);
	}

	@Test
	void leadFromTheRequestToEachQuery() {
		application.graphQl()
			.document(
					"query people { account(by: {domain: \"none.example\"}) { name } people(first: 1) { totalCount } }")
			.execute();

		await().atMost(Duration.ofMinutes(2))
			.untilAsserted(() -> assertThat(paths())
				.anyMatch((path) -> path.matches("http post /graphql > graphql query.* > account-by-domain\\.cypher"))
				.anyMatch((path) -> path.matches("http post /graphql > graphql query.* > list of Person")));
	}

	/** The names of the spans from the request down, of every span. */
	private static List<String> paths() {
		Map<ByteString, Span> spans = received.stream()
			.collect(Collectors.toMap(Span::getSpanId, Function.identity(), (one, _) -> one));
		return spans.values().stream().map((span) -> path(span, spans)).toList();
	}

	private static String path(Span span, Map<ByteString, Span> spans) {
		Span parent = spans.get(span.getParentSpanId());
		return (parent == null) ? span.getName() : path(parent, spans) + " > " + span.getName();
	}

}
