package dev.icpgraph.icp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.icpgraph.api.Problem;
import dev.icpgraph.snapshot.SnapshotRefreshed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Publishes the ICP in a file once the graph has accounts but no ICP, in use or archived.
 */
@Component
class FirstIcp {

	private static final Logger log = LoggerFactory.getLogger(FirstIcp.class);

	private final IcpProperties properties;

	private final Icps icps;

	private final IcpPublisher publisher;

	FirstIcp(IcpProperties properties, Icps icps, IcpPublisher publisher) {
		this.properties = properties;
		this.icps = icps;
		this.publisher = publisher;
	}

	@EventListener
	void publish(SnapshotRefreshed event) {
		Resource file = this.properties.file();
		if (file != null && event.snapshot().accounts() > 0 && this.icps.all().isEmpty()
				&& this.icps.archived().isEmpty()) {
			List<Problem> problems = publish(file);
			if (problems.isEmpty()) {
				log.info("Published the ICP of {}", file);
			}
			else {
				log.warn("The ICP of {} is not published: {}", file, problems);
			}
		}
	}

	private Approval approval() {
		Approval given = this.properties.approvedBy();
		String setting = "icpgraph.icp.file";
		return (given != null) ? given : new Approval(setting, setting, setting);
	}

	private List<Problem> publish(Resource file) {
		try {
			IcpDefinition definition = IcpDefinitionJson.read(file.getContentAsString(StandardCharsets.UTF_8));
			return this.publisher.publishNew(definition, new Publication(approval(), "From " + file));
		}
		catch (MalformedDefinitionException ex) {
			return ex.problems();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
