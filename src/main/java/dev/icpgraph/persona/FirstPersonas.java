package dev.icpgraph.persona;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import dev.icpgraph.api.Problem;
import dev.icpgraph.icp.IcpPublished;
import dev.icpgraph.snapshot.SnapshotRefreshed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Saves the personas and jobs of a file with the first version of an ICP, as soon as the
 * graph knows the names in them.
 */
@Component
class FirstPersonas {

	private static final Logger log = LoggerFactory.getLogger(FirstPersonas.class);

	private final PersonaProperties properties;

	private final IcpParts parts;

	private final PartSaver saver;

	private final List<Runnable> waiting = new CopyOnWriteArrayList<>();

	FirstPersonas(PersonaProperties properties, IcpParts parts, PartSaver saver) {
		this.properties = properties;
		this.parts = parts;
		this.saver = saver;
	}

	private record Given(List<Map<String, Object>> personas, List<Map<String, Object>> jobs) {
	}

	@EventListener
	void save(IcpPublished event) {
		Resource file = this.properties.file();
		String icp = event.version().icpKey();
		if (file != null && event.version().number() == 1 && this.parts.personas(icp).isEmpty()) {
			Given given = read(file);
			given.personas().forEach((it) -> save(IcpParts.PERSONAS, icp, it));
			given.jobs().forEach((it) -> save(IcpParts.JOBS, icp, it));
		}
	}

	// While the graph is loading, a job title may arrive with the next snapshot.
	@EventListener
	void saveTheRest(SnapshotRefreshed event) {
		List.copyOf(this.waiting).forEach((save) -> {
			this.waiting.remove(save);
			save.run();
		});
	}

	private void save(IcpParts.Kind<?> kind, String icp, Map<String, Object> fields) {
		List<Problem> problems = this.saver.save(kind, icp, null, fields).problems();
		if (!problems.isEmpty()) {
			log.info("'{}' of {} waits for more data: {}", fields.get("name"), this.properties.file(), problems);
			this.waiting.add(() -> save(kind, icp, fields));
		}
	}

	private static Given read(Resource file) {
		try {
			return JsonMapper.shared().readValue(file.getContentAsString(StandardCharsets.UTF_8), Given.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
