package dev.icpgraph.icp;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.icpgraph.api.GlobalId;
import dev.icpgraph.api.LastChange;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Shows ICPs to clients and takes their changes.
 */
@Controller
class IcpController {

	private final Icps icps;

	private final IcpPublisher publisher;

	private final List<IcpWarnings> warnings;

	private final RefreshCadence cadence;

	IcpController(Icps icps, IcpPublisher publisher, List<IcpWarnings> warnings, RefreshCadence cadence) {
		this.icps = icps;
		this.publisher = publisher;
		this.warnings = warnings;
		this.cadence = cadence;
	}

	@QueryMapping
	List<Icp> icps(@Argument boolean archived) {
		return archived ? this.icps.archived() : this.icps.all();
	}

	@QueryMapping
	@Nullable Icp icp(@Argument String id) {
		return this.icps.byKey(GlobalId.idOf("Icp", id));
	}

	@SchemaMapping(typeName = "Icp")
	List<String> warnings(Icp icp) {
		return this.warnings.stream().flatMap((it) -> it.of(icp).stream()).toList();
	}

	@SchemaMapping(typeName = "Icp")
	@Nullable LocalDate refreshDue(Icp icp) {
		return this.cadence.due(icp);
	}

	// Takes the raw input, since the definition has one reader for input, files and
	// storage.
	@MutationMapping
	IcpPayload saveIcp(DataFetchingEnvironment environment) {
		Map<String, Object> input = Objects.requireNonNull(environment.getArgument("input"));
		Object id = input.get("id");
		try {
			return this.publisher.saveDraft((id != null) ? GlobalId.idOf("Icp", id.toString()) : null,
					(Integer) input.get(LastChange.FIELD),
					IcpDefinitionJson.of(Objects.requireNonNull(input.get("definition"))));
		}
		catch (MalformedDefinitionException ex) {
			return new IcpPayload(null, ex.problems());
		}
	}

	@MutationMapping
	IcpPayload publishIcp(@Argument PublishIcpInput input) {
		return this.publisher.publish(GlobalId.idOf("Icp", input.id()), input.revision(),
				new Publication(input.approvedBy(), input.reason()));
	}

	@MutationMapping
	IcpPayload rollbackIcp(@Argument RollbackIcpInput input) {
		return this.publisher.rollback(GlobalId.idOf("IcpVersion", input.to()), input.revision(),
				new Publication(input.approvedBy(), input.reason()));
	}

	record RollbackIcpInput(String to, @Nullable Integer revision, Approval approvedBy, String reason) {
	}

	record PublishIcpInput(String id, @Nullable Integer revision, Approval approvedBy, String reason) {
	}

}
