package dev.icpgraph.persona;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.icpgraph.api.Problem;
import dev.icpgraph.icp.IcpPublished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Saves the personas and jobs of a file with the first version of an ICP.
 */
@Component
class FirstPersonas {

	private static final Logger log = LoggerFactory.getLogger(FirstPersonas.class);

	private final PersonaProperties properties;

	private final IcpParts parts;

	private final PartSaver saver;

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
			List<Problem> problems = new ArrayList<>();
			given.personas().forEach((it) -> problems.addAll(this.saver.save(IcpParts.PERSONAS, icp, null, it).problems()));
			given.jobs().forEach((it) -> problems.addAll(this.saver.save(IcpParts.JOBS, icp, null, it).problems()));
			if (!problems.isEmpty()) {
				log.warn("Not all of {} is saved with the ICP {}: {}", file, icp, problems);
			}
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
