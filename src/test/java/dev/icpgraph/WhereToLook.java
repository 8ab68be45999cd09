package dev.icpgraph;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/**
 * Shows a new user where to look, as soon as there is something to see: it queries the
 * product like any client, until its data is loaded and scored.
 */
@TestConfiguration(proxyBeanMethods = false)
class WhereToLook {

	private static final Logger log = LoggerFactory.getLogger(WhereToLook.class);

	private static final String STATE = """
			{
			  snapshot { revision stale counts { accounts customers technologies uses } }
			  imports(first: 100) { nodes { status } }
			  icps { product tierCounts { tier1 tier2 tier3 outside revision } }
			}""";

	private final ExecutionGraphQlService graphql;

	private final Snapshots snapshots;

	private final ClassArchive classes;

	private final ObjectProvider<EmbeddedNeo4j> embedded;

	private final boolean loads;

	private final boolean publishes;

	WhereToLook(ExecutionGraphQlService graphql, Snapshots snapshots, ClassArchive classes,
			ObjectProvider<EmbeddedNeo4j> embedded, @Value("${icpgraph.sample.enabled:false}") boolean sample,
			@Value("${icpgraph.import.folder:}") String folder, @Value("${icpgraph.icp.file:}") String icp) {
		this.graphql = graphql;
		this.snapshots = snapshots;
		this.classes = classes;
		this.embedded = embedded;
		this.loads = sample || !folder.isEmpty();
		this.publishes = !icp.isEmpty();
	}

	// Announces nothing while a store fills: it must contain the first load, and the ICP
	// that is published once its snapshot is ready.
	private boolean nothingYet(Map<String, Object> state) {
		return (this.loads && list(map(state.get("imports")).get("nodes")).isEmpty())
				|| (this.publishes && list(state.get("icps")).isEmpty());
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		int port = Objects.requireNonNull(((WebServerApplicationContext) event.getApplicationContext()).getWebServer())
			.getPort();
		Thread.ofVirtual().name("where-to-look").start(() -> announce(port));
	}

	private void announce(int port) {
		try {
			// The first query takes a second longer than the next: it runs while the
			// snapshot loads, and its answer is
			// ignored.
			ask();
			String announcement = announcement(port);
			while (announcement == null) {
				Thread.sleep(100);
				announcement = announcement(port);
			}
			log.info(announcement);
			this.classes.keep();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException ex) {
			log.warn("The classes of this run are not kept, so that the next start is no quicker", ex);
		}
	}

	/**
	 * The announcement; null while more data is expected.
	 */
	@Nullable String announcement(int port) {
		if (snapshotDue()) {
			return null;
		}
		Map<String, Object> state = ask();
		return (nothingYet(state) || !settled(state)) ? null : text(state, port);
	}

	private boolean snapshotDue() {
		return this.snapshots.current().revision() < 0 || this.snapshots.stale();
	}

	private Map<String, Object> ask() {
		var request = new DefaultExecutionGraphQlRequest(STATE, null, null, null, "where-to-look", Locale.ENGLISH);
		Map<String, Object> data = Objects.requireNonNull(this.graphql.execute(request).block()).getData();
		return (data != null) ? data : Map.of();
	}

	private static boolean settled(Map<String, Object> state) {
		if (!(state.get("snapshot") instanceof Map<?, ?> snapshot) || state.get("imports") == null) {
			return false;
		}
		boolean loading = list(map(state.get("imports")).get("nodes")).stream()
			.anyMatch((it) -> List.of("QUEUED", "RUNNING").contains(map(it).get("status")));
		boolean scored = list(state.get("icps")).stream()
			.map((icp) -> map(map(icp).get("tierCounts")))
			.allMatch((counts) -> Objects.equals(counts.get("revision"), snapshot.get("revision")));
		return !loading && scored && Boolean.FALSE.equals(snapshot.get("stale"));
	}

	private String text(Map<String, Object> state, int port) {
		Map<?, ?> counts = map(map(state.get("snapshot")).get("counts"));
		StringBuilder text = new StringBuilder(
				"\n\n  icp-graph is ready: open http://localhost:%1$d (GraphQL: http://localhost:%1$d/graphiql)\n"
					.formatted(port));
		text.append("  %s accounts, %s customers, %s technologies, %s uses of them\n".formatted(counts.get("accounts"),
				counts.get("customers"), counts.get("technologies"), counts.get("uses")));
		if (list(state.get("icps")).isEmpty()) {
			text.append("  No ICP yet: the page leads from your files to a first one\n");
		}
		for (Object icp : list(state.get("icps"))) {
			Map<?, ?> tiers = map(map(icp).get("tierCounts"));
			text.append("  ICP '%s': %s in tier 1, %s in tier 2, %s in tier 3, %s outside\n".formatted(
					map(icp).get("product"), tiers.get("tier1"), tiers.get("tier2"), tiers.get("tier3"),
					tiers.get("outside")));
		}
		this.embedded
			.ifAvailable((neo4j) -> text.append("  The graph itself, for Cypher: %s\n".formatted(neo4j.connection())));
		return text.toString();
	}

	private static Map<?, ?> map(@Nullable Object value) {
		return (value instanceof Map<?, ?> map) ? map : Map.of();
	}

	private static List<?> list(@Nullable Object value) {
		return (value instanceof List<?> list) ? list : List.of();
	}

}
